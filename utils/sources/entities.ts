/** Puts mentions of the same source together: by name, family name, acronym, head noun and pronoun. */

import { antecedentOf } from "./antecedents.ts";
import {
  byTitle,
  type Entity,
  GENERIC,
  genderIn,
  initialsOf,
  newEntity,
  plain,
  sameWords,
  shorts,
  subset,
} from "./entity.ts";
import { type Mention, readMention } from "./mentions.ts";
import { fullByGiven, fullName, type NameIndex } from "./names.ts";
import { isPlainWord, isThing, namesNobody } from "./nobody.ts";
import type { Reading } from "./read.ts";
import { membersOf, rolesIn, standsFor } from "./roles.ts";
import { antecedent } from "./rules/antecedent.ts";
import { twinsOf } from "./rules/twins.ts";
import { SHAPE } from "./tokenise.ts";
import { fullByOffice } from "./whole-name.ts";

/** No list of sources is searched further back than this, so that time stays linear in the text. */
const MEMORY = 400;

export class Entities {
  list: Entity[] = [];
  readonly byKey = new Map<string, Entity>();
  readonly byFamily = new Map<string, Entity[]>();
  /** People by their first names; undefined where two share one. */
  private byGiven = new Map<string, Entity | undefined>();
  private byHead = new Map<string, Entity>();
  readonly reading: Reading;
  readonly index: NameIndex;
  constructor(reading: Reading, index: NameIndex) {
    this.reading = reading;
    this.index = index;
  }

  /** The source that `mention` names; a new one where none fits; null for a pronoun without an antecedent. */
  resolve(mention: Mention): Entity | null {
    if (namesNobody(this.reading, mention)) return null;
    if (this.reading.lexicon.lang === "en" && isPlainWord(this.reading, this.index, mention)) return null;
    const entity = this.led(mention);
    if (!entity) return null;
    this.bracketed(mention, entity);
    entity.last = mention.span[0];
    entity.until = mention.span[1];
    entity.mentions++;
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
      for (const members of membersOf(mention)) this.byHead.set(members, entity);
      // "The ministry" is the Ministry of Harbours that has spoken.
      if (mention.named && mention.kind !== "person" && this.reading.lexicon.lang === "en")
        for (const word of mention.key)
          if (this.reading.lexicon.organisationNouns.has(word)) this.byHead.set(word, entity);
      if (mention.description) {
        entity.descriptions.push(mention.description);
        if (entity.descriptions.length < 20)
          for (const word of rolesIn(this.reading, mention)) this.byHead.set(word, entity);
      }
    }
    return entity;
  }

  private led(mention: Mention): Entity | null {
    if (this.reading.lexicon.lang !== "en") {
      const back = antecedent(this.reading, this.index, this.list, mention);
      if (back === null || (back && !("length" in back))) return back;
      if (back) {
        const whom = readMention(this.reading, [back[0], back[1]]);
        if (whom.properName) return this.byName(whom);
        const further = antecedent(this.reading, this.index, this.list, whom) ?? undefined;
        if (further && !("length" in further)) return further;
        return further ? this.byName(readMention(this.reading, [further[0], further[1]])) : this.byNoun(whom);
      }
    } else if (mention.pronoun) return antecedentOf(this, mention);
    const twin = this.twin(mention);
    if (twin) return twin;
    // "Field", where a sentence opens, in a text that knows an Ada Field.
    const [at, last] = mention.span;
    const plainName = !mention.named && at === last && this.reading.tokens.shape[at] === SHAPE.capital;
    if (plainName && fullName(this.reading, this.index, mention.key[0] ?? "", at))
      return this.byName({ ...mention, named: true, properName: true });
    // "Embassy says", "The College urged": a noun with a capital, for the one that has been named.
    const body = mention.properName && mention.key.length === 1 ? this.byHead.get(mention.key[0]!) : undefined;
    if (body?.named && body.key.length > 1 && this.reading.lexicon.organisationNouns.has(mention.key[0]!)) return body;
    // "The Republican governor" has a capital and no name.
    const role = mention.named && !mention.properName && mention.definite && mention.kind === "person";
    const known = role && !this.byKey.has(mention.key.join(" ")) ? standsFor(this, mention) : undefined;
    return known ?? (mention.named ? this.byName(mention) : this.byNoun(mention));
  }

  /** The same body by another of its names, in the languages read by rules; the longest is its name. */
  private twin(mention: Mention): Entity | undefined {
    if (this.reading.lexicon.lang === "en" || mention.pronoun) return undefined;
    for (const name of twinsOf(mention.name)) {
      const found = this.byKey.get(name) ?? this.byKey.get(`=${name}`);
      if (!found || found.key.join(" ") === mention.key.join(" ")) continue;
      if (mention.name.length > found.name.length) found.name = mention.name;
      return found;
    }
    return undefined;
  }

  /** "der Verband der Hafenbetriebe (VDH)": the letters in brackets are another name of it. */
  private bracketed({ span }: Mention, entity: Entity): void {
    const { words, text, start, end } = this.reading.tokens;
    const at = span[1] + 2;
    if (this.reading.lexicon.lang === "en" || words[at - 1] !== "(" || words[at + 1] !== ")") return;
    const acronym = text.slice(start[at]!, end[at]!);
    const id = `=${plain(words[at]!)}`;
    if (/^\p{Lu}[\p{L}.]*\p{Lu}/u.test(acronym) && entity.kind !== "person" && !this.byKey.has(id))
      this.byKey.set(id, entity);
  }

  byName(mention: Mention): Entity {
    const { key } = mention;
    const id = key.join(" ");
    const family = key[key.length - 1] ?? id;
    const gender = this.reading.lexicon.lang === "en" ? byTitle(this.reading, mention) : null;
    const fits = (e: Entity) => gender === null || e.gender === null || e.gender === gender;
    let found = this.byKey.get(id);
    // "Ms. Holm" beside a "Mr. Holm" who is known by that name alone.
    if (found && !fits(found)) found = undefined;
    if (!found && mention.properName) {
      const acronym = plain(id);
      if (key.length === 1) {
        found = this.latest(this.byFamily.get(family), (e) => e.properName && e.kind === "person" && fits(e));
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
      found ??= this.latest(
        this.byFamily.get(family),
        (e) =>
          !e.properName &&
          (subset(e.key, key) || subset(key, e.key)) &&
          // "A source inside the Alder camp" is not the camp.
          !(lexicon.lang === "en" && isThing(this.reading, e) && !e.heads.has(mention.head)) &&
          // "la miembro de la Plataforma" is not the body, and Alder's police spokesman not the police.
          (e.kind === mention.kind || (lexicon.lang === "en" && (e.kind !== "group" || mention.kind !== "person"))),
      );
    }
    if (found) {
      // "Both Holm's and Reyes's" is no fuller name of Holm's.
      const two = this.reading.lexicon.lang === "en" && key.includes("and") && !found.key.includes("and");
      if (key.length > found.key.length && mention.properName && !two) this.rename(found, mention.name, key);
      return found;
    }
    let name = mention.name;
    let names = key;
    if (mention.properName && key.length === 1) {
      const full =
        fullName(this.reading, this.index, family, mention.span[0], gender) ??
        (this.reading.lexicon.lang === "en" ? fullByOffice : fullByGiven)(this.reading, this.index, family) ??
        this.expand(plain(family));
      if (full && !(this.reading.lexicon.lang !== "en" && this.index.places.has(full.key.join(" ")))) {
        found = this.byKey.get(full.key.join(" "));
        if (found) return found;
        name = full.name;
        names = full.key;
      }
    } else if (mention.properName && key.length > 2 && !this.isGiven(key[0]!)) {
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

  /** "Luc Dos Santos" is no "DS", in the languages read by rules. */
  private isGiven(word: string): boolean {
    const { lang } = this.reading.lexicon;
    return lang !== "en" && genderIn(lang, word) !== null;
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

  /** A body or document by its noun, in the languages read by rules: named again, it is the same with or without an article. */
  private isBody({ kind }: Mention): boolean {
    return this.reading.lexicon.lang !== "en" && kind !== "person" && kind !== "group";
  }

  /** The source that a phrase without a name means. */
  byNoun(mention: Mention): Entity {
    const id = mention.key.join(" ");
    const exact =
      this.byKey.get(`#${mention.phrase.toLowerCase()}`) ??
      (mention.definite || this.isBody(mention) ? this.byKey.get(id) : undefined);
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
        (this.reading.lexicon.lang === "en" || sameWords(mention, found)) &&
        (mention.kind === "person" ||
          mention.kind === "group" ||
          mention.key.length === 1 ||
          found.key.join(" ").includes(id))
      )
        return found;
      const known = standsFor(this, mention);
      if (known) return known;
    }
    return this.add(mention, mention.name, mention.key);
  }

  latest(list: Entity[] | undefined, fits: (entity: Entity) => boolean): Entity | undefined {
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
    if (entity.kind === "person" && key.length > 1) entity.gender ??= genderIn(this.reading.lexicon.lang, key[0]!);
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
