import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { HERE, isProgramOf, PLATFORMS } from '../../scripts/platforms.mjs';

/** The first bytes of a program for Windows: DOS header, then PE and the machine. */
function windows(machine: number): Buffer {
  const program = Buffer.alloc(0x90);
  program.write('MZ');
  program.writeUInt32LE(0x80, 0x3c);
  program.write('PE\0\0', 0x80);
  program.writeUInt16LE(machine, 0x84);
  return program;
}

function elf(machine: number): Buffer {
  const program = Buffer.alloc(0x40);
  program.set([0x7f, 0x45, 0x4c, 0x46]);
  program.writeUInt16LE(machine, 18);
  return program;
}

function machO(cpu: number): Buffer {
  const program = Buffer.alloc(0x20);
  program.writeUInt32LE(0xfeedfacf, 0);
  program.writeUInt32LE(cpu, 4);
  return program;
}

const programs: Record<string, Buffer> = {
  'linux-x64': elf(62),
  'linux-arm64': elf(183),
  'darwin-x64': machO(0x01000007),
  'darwin-arm64': machO(0x0100000c),
  'win32-x64': windows(0x8664),
};

test('a program is of its own platform only', () => {
  for (const platform of Object.keys(PLATFORMS)) {
    for (const [other, program] of Object.entries(programs)) {
      assert.equal(isProgramOf(platform, program), platform === other, `${other} as ${platform}`);
    }
  }
});

test('the program that runs this test is of this platform', () => {
  assert.ok(isProgramOf(HERE, readFileSync(process.execPath)));
});

test('what is cut off or no program is of none', () => {
  for (const platform of Object.keys(PLATFORMS)) {
    assert.ok(!isProgramOf(platform, Buffer.from('MZ')));
    assert.ok(!isProgramOf(platform, Buffer.from('#!/bin/sh\n')));
  }
});
