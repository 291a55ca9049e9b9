/**
 * A font for pictures that are compared: every character of Unicode is the same box, half an em wide; spaces are empty.
 * With it a page looks alike on every machine, whatever fonts that has and however it draws them, and what is compared
 * is what we made: where things stand, their sizes and colours. It is built here, since no font maps all of Unicode to
 * one glyph as small as this; the format is OpenType's (https://learn.microsoft.com/typography/opentype/spec/).
 */

const EM = 1000;
const ASCENT = 800;
const DESCENT = -200;
const ADVANCE = 500;
const GLYPHS = 3;
const BOX = 1;
const EMPTY = 2;

const u16 = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, i) => void bytes.writeUInt16BE(value & 0xffff, i * 2));
  return bytes;
};
const u32 = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, i) => void bytes.writeUInt32BE(value >>> 0, i * 4));
  return bytes;
};

/** First and last character, and their glyph, in order. */
const CHARACTERS: [number, number, number][] = [
  [0x00, 0x20, EMPTY],
  [0x21, 0x9f, BOX],
  [0xa0, 0xa0, EMPTY],
  [0xa1, 0x1fff, BOX],
  [0x2000, 0x200f, EMPTY],
  [0x2010, 0x2027, BOX],
  [0x2028, 0x202f, EMPTY],
  [0x2030, 0x205e, BOX],
  [0x205f, 0x206f, EMPTY],
  [0x2070, 0x2fff, BOX],
  [0x3000, 0x3000, EMPTY],
  [0x3001, 0xd7ff, BOX],
  [0xe000, 0x10ffff, BOX],
];

/** A rectangle on the baseline: four points of the outline, each as the way from the one before. */
const BOX_GLYPH = Buffer.concat([
  u16(1, 50, 0, 450, 700),
  u16(3, 0),
  Buffer.from([1, 1, 1, 1]),
  u16(50, 0, 400, 0),
  u16(0, 700, 0, -700),
]);

function characterMap(): Buffer {
  // Programs that know no other table than the old one find one letter and the end in it.
  const old = u16(4, 32, 0, 4, 4, 1, 0, 0x41, 0xffff, 0, 0x41, 0xffff, BOX - 0x41, 1, 0, 0);
  const groups = CHARACTERS.map((group) => u32(...group));
  const many = Buffer.concat([u16(13, 0), u32(16 + groups.length * 12, 0, groups.length), ...groups]);
  const head = Buffer.concat([u16(0, 2), u16(3, 1), u32(20), u16(3, 10), u32(20 + old.length)]);
  return Buffer.concat([head, old, many]);
}

const TABLES: Record<string, Buffer> = {
  "OS/2": Buffer.concat([
    u16(4, ADVANCE, 400, 5, 0, 650, 700, 0, 140, 650, 700, 0, 480, 50, 250, 0),
    Buffer.alloc(10),
    u32(0, 0, 0, 0),
    Buffer.from("SAYS"),
    u16(0x40, 0x20, 0xffff, ASCENT, DESCENT, 0, ASCENT, -DESCENT),
    u32(1, 0),
    u16(500, 700, 0, 0x20, 1),
  ]),
  cmap: characterMap(),
  glyf: Buffer.concat([BOX_GLYPH, Buffer.alloc(-BOX_GLYPH.length & 3)]),
  head: Buffer.concat([
    u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
    u16(0x0b, EM),
    u32(0, 0, 0, 0),
    u16(50, 0, 450, 700, 0, 8, 2, 0, 0),
  ]),
  hhea: Buffer.concat([u32(0x10000), u16(ASCENT, DESCENT, 0, ADVANCE, 0, 50, 450, 1, 0, 0, 0, 0, 0, 0, 0, GLYPHS)]),
  hmtx: u16(ADVANCE, 0, ADVANCE, 50, ADVANCE, 0),
  loca: u16(0, 0, BOX_GLYPH.length / 2, BOX_GLYPH.length / 2),
  maxp: Buffer.concat([u32(0x10000), u16(GLYPHS, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]),
  name: u16(0, 0, 6),
  post: Buffer.concat([u32(0x30000, 0), u16(-100, 50), u32(0, 0, 0, 0, 0)]),
};

function sum(bytes: Buffer): number {
  let total = 0;
  for (let i = 0; i < bytes.length; i += 4) total = (total + bytes.readUInt32BE(i)) >>> 0;
  return total;
}

/** The font's file. */
export function blockFont(): Buffer {
  const names = Object.keys(TABLES);
  let offset = 12 + names.length * 16;
  const directory: Buffer[] = [];
  const data: Buffer[] = [];
  for (const name of names) {
    const table = TABLES[name] as Buffer;
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    directory.push(Buffer.concat([Buffer.from(name), u32(sum(padded), offset, table.length)]));
    data.push(padded);
    offset += padded.length;
  }
  // The directory's own measures, which help a binary search: for ten tables, eight are the largest power of two.
  const head = Buffer.concat([u32(0x10000), u16(names.length, 128, 3, names.length * 16 - 128)]);
  return Buffer.concat([head, ...directory, ...data]);
}
