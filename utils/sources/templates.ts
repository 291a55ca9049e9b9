/**
 * Feature templates as data: which values of a row each one joins. One loop hashes a whole row, without a call for each
 * feature; the weights are looked up afterwards, since memory answers many questions at once sooner than each in turn.
 */

/** No row has more values. */
const MOST_VALUES = 64;

export interface Templates {
  /** For each template four places in a row; 0 where it joins fewer, since place 0 of every row is zero. */
  readonly places: Uint8Array;
  /** What the hash of each template begins with. */
  readonly salts: Int32Array;
}

/** A row of values to be filled in; the first one stays zero. */
export const newRow = () => new Int32Array(MOST_VALUES);

/**
 * Templates from lists such as "word; word next": `names` are the values of a row in order, the first of them at place
 * 1; "0" is none of them. The first template has the number `first`.
 */
export function templates(names: string, first: number, text: string): Templates {
  const row = ["0", ...names.split(/\s+/)];
  const lists = text.split(";").map((list) => list.trim().split(/\s+/));
  const places = new Uint8Array(4 * lists.length);
  lists.forEach((list, k) => {
    list.forEach((name, at) => {
      const place = row.indexOf(name);
      if (at > 3 || place < 0) throw new Error(`no template: ${list.join(" ")}`);
      places[4 * k + at] = place;
    });
  });
  return { places, salts: Int32Array.from(lists, (_, k) => Math.imul(first + k + 1, 0x9e3779b1)) };
}

/** Writes what `mix` in features.ts gives for the first `count` templates and the values that they join into `out`. */
export function hashRow({ places, salts }: Templates, count: number, row: Int32Array, out: Uint32Array): number {
  for (let k = 0; k < count; k++) {
    const at = k << 2;
    let hash = salts[k]! ^ row[places[at]!]!;
    hash = (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) + row[places[at + 1]!]!) | 0;
    hash = (Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) + row[places[at + 2]!]!) | 0;
    hash = (Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f) + row[places[at + 3]!]!) | 0;
    hash = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
    out[k] = hash ^ (hash >>> 14);
  }
  return count;
}
