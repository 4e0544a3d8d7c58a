;; emacs --batch -l eglot.el: opens a report, waits for the errors in it, takes the first fix,
;; has the text laid out, saves, and prints what it saw on the way.
;; REPORT_FILE is the report, REPORT_SETUP what the README has users write into their init.el.
(package-initialize)
(require 'flymake)
(set-language-environment "UTF-8")
(prefer-coding-system 'utf-8)
(load (getenv "REPORT_SETUP"))
(setq coding-system-for-write 'utf-8
      make-backup-files nil
      create-lockfiles nil
      auto-save-default nil
      eglot-sync-connect 60
      eglot-autoshutdown nil
      eglot-confirm-server-initiated-edits nil
      eglot-send-changes-idle-time 0.05
      flymake-no-changes-timeout 0.05)


(defun say (what value)
  (princ (format "%s: %s\n" what value)))

(defun await (what done)
  (let ((start (float-time)))
    (while (not (funcall done))
      (when (> (- (float-time) start) 60)
        (say "failed" (concat "no " what))
        (kill-emacs 1))
      (accept-process-output nil 0.05))))

(defun errors ()
  (seq-filter (lambda (found) (eq (flymake-diagnostic-type found) 'eglot-error))
              (flymake-diagnostics)))

(setq file (getenv "REPORT_FILE"))
(setq project-find-functions
      (list (lambda (_) (cons 'transient (file-name-directory file)))))
(find-file file)
(setq buffer (current-buffer))
(apply #'eglot (eglot--guess-contact))
(set-buffer buffer)
(await "diagnostics" (lambda () (flymake-start) (errors)))

(let* ((found (car (errors)))
       (start (flymake-diagnostic-beg found))
       (end (flymake-diagnostic-end found)))
  (say "underlined" (buffer-substring-no-properties start end))
  (goto-char start)
  (let ((fix (elt (eglot-code-actions start end "quickfix" nil) 0)))
    (eglot--apply-workspace-edit (plist-get fix :edit) nil)))
(await "end of the finding"
       (lambda ()
         (eglot--signal-textDocument/didChange)
         (flymake-start)
         (null (errors))))
(eglot-format-buffer)
(save-buffer)
(eglot-shutdown (eglot-current-server))
(kill-emacs 0)
