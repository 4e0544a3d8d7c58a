// The platforms that a package can be for, and how a program of each begins.

const ELF = { at: 0, bytes: [0x7f, 0x45, 0x4c, 0x46] };
const elf = (machine) => [ELF, { at: 18, bytes: [machine, 0x00] }];
const machO = (cpu) => [
  { at: 0, bytes: [0xcf, 0xfa, 0xed, 0xfe] },
  { at: 4, bytes: [cpu, 0x00, 0x00, 0x01] },
];

/** By the editor's own names; `java` is the program in the runtime. */
export const PLATFORMS = {
  'linux-x64': { java: 'bin/java', begins: elf(0x3e) },
  'linux-arm64': { java: 'bin/java', begins: elf(0xb7) },
  'darwin-x64': { java: 'bin/java', begins: machO(0x07) },
  'darwin-arm64': { java: 'bin/java', begins: machO(0x0c) },
  'win32-x64': { java: 'bin/java.exe', begins: 'pe', machine: 0x8664 },
};

/** The name of the platform that this runs on. */
export const HERE = `${process.platform}-${process.arch}`;

/** Whether a program is of the file format of a platform. */
export function isProgramOf(platform, program) {
  const { begins, machine } = PLATFORMS[platform];
  if (begins === 'pe') {
    return isPortableExecutable(program, machine);
  }
  return begins.every(({ at, bytes }) => bytes.every((byte, i) => program[at + i] === byte));
}

// MZ, and at the place that it names PE and the machine
function isPortableExecutable(program, machine) {
  if (program.length < 0x40 || program.toString('latin1', 0, 2) !== 'MZ') {
    return false;
  }
  const header = program.readUInt32LE(0x3c);
  return (
    program.length >= header + 6 &&
    program.toString('latin1', header, header + 4) === 'PE\0\0' &&
    program.readUInt16LE(header + 4) === machine
  );
}
