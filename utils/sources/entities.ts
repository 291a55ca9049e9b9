/** Puts mentions of the same source together: by name, family name, acronym, head noun and pronoun. */

import { CLASS } from "./classes.ts";
import { type Entity, GENERIC, initialsOf, newEntity, plain, shorts, subset } from "./entity.ts";
import { genderOf } from "./lexicon/given-names.ts";
import { type Mention, readMention } from "./mentions.ts";
import { fullName, type NameIndex } from "./names.ts";
import { namesNobody } from "./nobody.ts";
import type { Reading } from "./read.ts";

/** No list of sources is searched further back than this, so that time stays linear in the text. */
const MEMORY = 400;

export class Entities {
  list: Entity[] = [];
  private byKey = new Map<string, Entity>();
  private byFamily = new Map<string, Entity[]>();
  /** People by their first names; undefined where two share one. */
  private byGiven = new Map<string, Entity | undefined>();
  private byHead = new Map<string, Entity>();
  private readonly reading: Reading;
  private readonly index: NameIndex;
  constructor(reading: Reading, index: NameIndex) {
    this.reading = reading;
    this.index = index;
  }

  /** The source that `mention` names; a new one where none fits; null for a pronoun without an antecedent. */
  resolve(mention: Mention): Entity | null {
    if (namesNobody(this.reading, mention)) return null;
    const entity = mention.pronoun
      ? this.antecedent(mention)
      : mention.named
        ? this.byName(mention)
        : this.byNoun(mention);
    if (!entity) return null;
    entity.last = mention.span[0];
    entity.paragraph = this.reading.tokens.paragraph[mention.span[0]]!;
    if (!mention.pronoun) {
      entity.forms.add(mention.properName ? mention.name : mention.phrase);
      // A role that a name follows is how others may speak of them.
      if (mention.properName && mention.role) entity.forms.add(mention.phrase);
      // An outlet's article belongs to its name: "The Daily NK".
      if (entity.kind === "outlet" && mention.properName && mention.phrase === `The ${mention.name}`)
        entity.forms.add(mention.phrase);
      entity.heads.add(mention.head);
      this.byHead.set(mention.head, entity);
      if (mention.description) {
        entity.descriptions.push(mention.description);
        if (entity.descriptions.length < 20)
          for (const word of mention.description.toLowerCase().split(/\W+/))
            if (this.reading.lexicon.personNouns.has(word)) this.byHead.set(word, entity);
      }
    }
    return entity;
  }

  private byName(mention: Mention): Entity {
    const { key } = mention;
    const id = key.join(" ");
    const family = key[key.length - 1] ?? id;
    let found = this.byKey.get(id);
    if (!found && mention.properName) {
      const acronym = plain(id);
      if (key.length === 1) {
        found = this.latest(this.byFamily.get(family), (e) => e.properName && e.kind === "person");
        found ??= this.byGiven.get(family);
        found ??= this.byKey.get(`=${acronym}`);
      } else
        found =
          shorts(mention.name)
            .map((short) => this.byKey.get(`=${short}`))
            // Two people with the same initials are two.
            .find((e) => e && (e.key.length === 1 || e.kind !== "person" || mention.kind !== "person")) ??
          this.latest(
            this.byFamily.get(family),
            (e) =>
              e.properName &&
              (e.key.length === 1 || subset(e.key, key) || subset(key, e.key)) &&
              e.kind === mention.kind,
          );
    } else if (!found) {
      // "the NK News report", "the Daily NK website": the outlet itself.
      let end = key.length;
      const { lexicon } = this.reading;
      while (end > 1 && (GENERIC.has(key[end - 1]!) || lexicon.documentNouns.has(key[end - 1]!))) end--;
      if (end < key.length) found = this.byKey.get(key.slice(0, end).join(" "));
      if (found && found.kind !== "outlet" && found.kind !== "organisation") found = undefined;
      if (!found && lexicon.lang !== "en" && mention.definite) found = this.byOffice(mention);
      found ??= this.latest(
        this.byFamily.get(family),
        (e) => !e.properName && (subset(e.key, key) || subset(key, e.key)),
      );
    }
    if (found) {
      if (key.length > found.key.length && mention.properName) this.rename(found, mention.name, key);
      return found;
    }
    let name = mention.name;
    let names = key;
    if (mention.properName && key.length === 1) {
      const full = fullName(this.reading, this.index, family, mention.span[0]) ?? this.expand(plain(family));
      if (full) {
        found = this.byKey.get(full.key.join(" "));
        if (found) return found;
        name = full.name;
        names = full.key;
      }
    } else if (mention.properName && key.length > 2) {
      // "Radio Network Voice of America" where the text also says VOA: the name is what the acronym stands for.
      const words = mention.name.split(/\s+/);
      for (let k = 1; k < words.length - 1; k++) {
        const tail = words.slice(k).join(" ");
        if (!/^\p{Lu}/u.test(tail) || shorts(mention.name).some((short) => this.index.acronyms.has(short))) continue;
        const spelt = shorts(tail).some((short) => short.length > 1 && this.index.acronyms.has(short));
        // "Seoul-based Radio Network Voice of …": what follows "-based" and the outlet's sort is the name.
        const { outletNouns } = this.reading.lexicon;
        const sort = words[0]!.endsWith("-based") && !outletNouns.has(words[k]!.toLowerCase()) && k > 1;
        if (spelt || (sort && words.slice(1, k).every((word) => outletNouns.has(word.toLowerCase())))) {
          mention.description = [mention.description, words.slice(0, k).join(" ")].filter(Boolean).join(" ");
          name = mention.name = tail;
          names = key.slice(key.length - (words.length - k));
          if (mention.kind === "person") mention.kind = "organisation";
          break;
        }
      }
      const again = this.byKey.get(names.join(" "));
      if (again) return again;
    }
    return this.add(mention, name, names);
  }

  /** "el portavoz de la Asociación" is whoever was called just that before. */
  private byOffice(mention: Mention): Entity | undefined {
    const known = this.byHead.get(mention.head);
    if (!known?.properName || known.kind !== "person") return undefined;
    const said = known.descriptions
      .slice(0, 20)
      .join(" ")
      .toLowerCase()
      .split(/[^\p{L}]+/u);
    return mention.key.every((word) => word.length < 4 || said.includes(word)) ? known : undefined;
  }

  /** What an acronym stands for, if the text spells it out. */
  private expand(acronym: string): { name: string; key: string[] } | null {
    const run = this.index.byInitials.get(acronym)?.[0];
    if (!run || acronym.length < 2 || !this.index.acronyms.has(acronym)) return null;
    const { text, start, end } = this.reading.tokens;
    let first = run.first;
    // The run may begin before the name does.
    while (first < run.last && initialsOf(text.slice(start[first]!, end[run.last]!)).length > acronym.length) first++;
    return { name: text.slice(start[first]!, end[run.last]!), key: run.key.slice(first - run.first) };
  }

  private byNoun(mention: Mention): Entity {
    const id = mention.key.join(" ");
    const exact =
      this.byKey.get(`#${mention.phrase.toLowerCase()}`) ?? (mention.definite ? this.byKey.get(id) : undefined);
    if (exact) return exact;
    const { words } = this.reading.tokens;
    const determiner = words[mention.span[0]]!;
    if (
      mention.definite &&
      determiner !== "his" &&
      determiner !== "her" &&
      determiner !== "their" &&
      determiner !== "our" &&
      determiner !== "my"
    ) {
      const found = this.byHead.get(mention.head);
      if (
        found &&
        (mention.kind === "person" ||
          mention.kind === "group" ||
          mention.key.length === 1 ||
          found.key.join(" ").includes(id))
      )
        return found;
    }
    return this.add(mention, mention.name, mention.key);
  }

  private antecedent(mention: Mention): Entity | null {
    const { lexicon, tokens } = this.reading;
    const word = tokens.words[mention.span[0]]!;
    const at = mention.span[0];
    const near = (e: Entity) => tokens.paragraph[at]! - e.paragraph <= 4 && e.last <= at;
    if (lexicon.masculine.has(word) || lexicon.feminine.has(word)) {
      const gender = lexicon.masculine.has(word) ? "m" : "f";
      const found = this.latest(
        this.list,
        (e) => near(e) && e.kind === "person" && (e.gender === null || e.gender === gender),
      );
      const named = this.nearestPerson(at, found, gender);
      // Nobody knows whether the last source is a "she"; the Hillary who has been named since is one.
      const sure = named ?? (found?.gender === gender ? found : this.namedBefore(at, gender, found?.last ?? -1));
      const chosen = sure ?? found ?? this.namedBefore(at, gender);
      if (chosen) chosen.gender ??= gender;
      return chosen ?? null;
    }
    if (word === "they" || word === "them" || word === "we")
      return (
        this.latest(
          this.list,
          (e) => near(e) && (e.kind === "group" || e.kind === "organisation" || e.kind === "outlet"),
        ) ?? null
      );
    if (word === "it" || word === "which" || word === "this" || word === "that")
      return this.latest(this.list, (e) => near(e) && e.kind !== "person" && e.kind !== "group") ?? null;
    if (word === "who" || word === "whom")
      return this.latest(this.list, (e) => near(e) && (e.kind === "person" || e.kind === "group")) ?? null;
    return null;
  }

  /** A person named since the last source was, where no source stands between. */
  private nearestPerson(at: number, found: Entity | undefined, gender: "m" | "f"): Entity | undefined {
    const { runs } = this.index;
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (runs[middle]!.last < at) low = middle + 1;
      else high = middle;
    }
    const { tokens } = this.reading;
    for (let k = low - 1; k >= 0 && low - k < 8; k--) {
      const run = runs[k]!;
      if (tokens.paragraph[run.last]! < tokens.paragraph[at]! - 1 || (found && run.last <= found.last))
        return undefined;
      const known = this.byKey.get(run.key.join(" "));
      const fits = (entity: Entity) => entity.kind === "person" && (entity.gender ?? gender) === gender;
      if (known && fits(known)) return known;
      const family = this.byFamily.get(run.key[run.key.length - 1]!)?.find((e) => fits(e) && e.properName);
      if (family) return family;
    }
    return undefined;
  }

  /** A person who is named shortly before but is nobody's source yet. */
  private namedBefore(at: number, gender: "m" | "f", since = -1): Entity | null {
    const { runs } = this.index;
    const { tokens, classes, lexicon } = this.reading;
    let low = 0;
    let high = runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (runs[middle]!.last < at) low = middle + 1;
      else high = middle;
    }
    for (let k = low - 1; k >= 0 && low - k < 12; k--) {
      const { first, last } = runs[k]!;
      if (tokens.paragraph[last]! < tokens.paragraph[at]! - 2 || last <= since) return null;
      if (since >= 0 && genderOf(tokens.words[first]!) !== gender) continue;
      const words = last - first + 1;
      const before = first > 0 ? tokens.words[first - 1]! : "";
      const titled = classes[first] === CLASS.title || lexicon.titles.has(before);
      if (words > 4 || (words < 2 && !titled)) continue;
      const mention = readMention(this.reading, [first, last]);
      if (mention.kind !== "person" || !mention.properName || lexicon.organisationNouns.has(mention.head)) continue;
      if (before === "in" || before === "at" || before === "the") continue;
      const entity = this.byName(mention);
      if (entity.kind !== "person" || (entity.gender && entity.gender !== gender)) continue;
      entity.forms.add(mention.name);
      return entity;
    }
    return null;
  }

  private latest(list: Entity[] | undefined, fits: (entity: Entity) => boolean): Entity | undefined {
    if (!list) return undefined;
    let best: Entity | undefined;
    for (let k = list.length - 1; k >= 0 && list.length - k < MEMORY; k--) {
      const entity = list[k]!;
      if ((!best || entity.last > best.last) && fits(entity)) best = entity;
    }
    return best;
  }

  private rename(entity: Entity, name: string, key: string[]): void {
    entity.name = name;
    entity.key = key;
    if (entity.kind === "person" && key.length > 1) entity.gender ??= genderOf(key[0]!);
    this.register(entity);
  }

  private register(entity: Entity): void {
    this.byKey.set(entity.key.join(" "), entity);
    if (!entity.named) this.byKey.set(`#${entity.name.toLowerCase()}`, entity);
    if (entity.properName && entity.key.length > 1)
      for (const short of shorts(entity.name)) if (short.length > 1) this.byKey.set(`=${short}`, entity);
    if (entity.properName && entity.key.length === 1) this.byKey.set(`=${plain(entity.key[0]!)}`, entity);
    const given = entity.key[0] ?? "";
    if (entity.kind === "person" && entity.properName && entity.key.length > 1 && entity.key.length < 5)
      this.byGiven.set(given, this.byGiven.has(given) && this.byGiven.get(given) !== entity ? undefined : entity);
    const family = entity.key[entity.key.length - 1] ?? "";
    const list = this.byFamily.get(family);
    if (!list) this.byFamily.set(family, [entity]);
    else if (!list.includes(entity) && list.length < MEMORY) list.push(entity);
  }

  private add(mention: Mention, name: string, key: string[]): Entity {
    const entity = newEntity(this.reading, this.index, mention, name, key);
    this.list.push(entity);
    this.register(entity);
    return entity;
  }
}
