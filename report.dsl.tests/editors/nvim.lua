-- nvim --headless --clean -u nvim.lua: opens a report, waits for the errors in it, takes the
-- first fix, has the text laid out, saves, and prints what it saw on the way.
-- REPORT_FILE is the report, REPORT_SETUP what the README has users write into their init.lua.
vim.o.swapfile = false
local file = os.getenv('REPORT_FILE')
dofile(os.getenv('REPORT_SETUP'))

local function say(what, value)
  io.stdout:write(what .. ': ' .. value .. '\n')
end

local function fail(why)
  say('failed', why)
  vim.cmd('cquit 1')
end

local function await(what, done)
  if not vim.wait(60000, done, 20) then
    fail('no ' .. what)
  end
end

local function errors(buffer)
  return vim.diagnostic.get(buffer, { severity = vim.diagnostic.severity.ERROR })
end

local function steps()
  vim.cmd('edit ' .. vim.fn.fnameescape(file))
  local buffer = vim.api.nvim_get_current_buf()
  await('diagnostics', function()
    return #errors(buffer) > 0
  end)

  local found = errors(buffer)[1]
  local line = vim.api.nvim_buf_get_lines(buffer, found.lnum, found.lnum + 1, false)[1]
  say('rule', found.code)
  say('underlined', line:sub(found.col + 1, found.end_col))

  vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col })
  vim.ui.select = function(items, _, choose)
    choose(items[1], 1)
  end
  vim.lsp.buf.code_action({ context = { only = { 'quickfix' } }, apply = true })
  await('end of the finding', function()
    return #errors(buffer) == 0
  end)
  vim.lsp.buf.formatting_sync(nil, 60000)
  vim.cmd('write')
  local clients = vim.lsp.get_active_clients()
  vim.lsp.stop_client(clients)
  await('end of the server', function()
    return vim.lsp.client_is_stopped(clients[1].id)
  end)
end

local well, why = xpcall(steps, debug.traceback)
if not well then
  fail(why)
end
vim.cmd('qall!')
