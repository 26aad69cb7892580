import type { MentionKind } from '../article.js';
import { kindOf } from './evidence.js';
import { type Group, groupNames } from './groups.js';
import type { Name } from './names.js';

/** Names of one person, body or place, in reading order. */
export interface Cluster {
  readonly kind: MentionKind;
  readonly names: Name[];
  /** Parts of the fullest form of a person's name. */
  parts: readonly string[];
}

/** How many bearers of one surname are told apart; beyond that the earliest are forgotten. */
const NAMESAKES = 6;

/** Joins names that refer to the same; a bare surname goes to its most recent bearer. Weak names that join nothing are left out. */
export function clusterNames(names: readonly Name[]): Cluster[] {
  const groups = groupNames(names);
  const full = fullNames(groups);
  const own = new Map<Group, Cluster>();
  const recent = new Bearers();
  const all = new Bearers();
  for (const cluster of new Set(full.values())) all.add(cluster);
  names.forEach((name, i) => {
    const group = groups[i]!;
    const bearer = full.get(group);
    if (bearer) recent.add(bearer);
    const target =
      bearer ?? (canBeSurname(name) ? (recent.latest(name) ?? (name.listed ? null : all.earliest(name))) : null);
    if (!target && !group.firm) return;
    const cluster = target ?? own.get(group) ?? { kind: kindOf(group.votes), names: [], parts: group.parts };
    if (!target) own.set(group, cluster);
    cluster.names.push(name);
  });
  return [...new Set([...full.values(), ...own.values()])].filter((cluster) => cluster.names.length > 0);
}

/** One cluster for each person named in full; "Lopez Obrador" and "Andrés Manuel López Obrador" share theirs. */
function fullNames(groups: readonly Group[]): Map<Group, Cluster> {
  const clusters = new Map<Group, Cluster>();
  const bySurname = new Map<string, Cluster[]>();
  for (const group of new Set(groups)) {
    const { parts } = group;
    if (parts.length < 2 || kindOf(group.votes) !== 'person') continue;
    const namesakes = bySurname.get(parts.at(-1)!) ?? [];
    let cluster = namesakes.findLast((other) => isShortForm(parts, other.parts));
    if (!cluster) {
      cluster = { kind: 'person', names: [], parts };
      bySurname.set(parts.at(-1)!, [...namesakes, cluster].slice(-NAMESAKES));
    }
    if (parts.length > cluster.parts.length) cluster.parts = parts;
    clusters.set(group, cluster);
  }
  return clusters;
}

/** Whether one name can be a shorter form of another: its parts in order, initials allowed, with the same last part. */
function isShortForm(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length > b.length ? [b, a] : [a, b];
  if (short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const part of short) {
    while (at < long.length && !samePart(part, long[at]!)) at += 1;
    if (at === long.length) return false;
    at += 1;
  }
  return true;
}

const samePart = (a: string, b: string): boolean => a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);

/** A name of one part that may stand for a person; one of the lexicons only where its neighbours say so. */
function canBeSurname({ parts, listed, personal, votes, text }: Name): boolean {
  if (parts.length > 1 || (text.length < 5 && text === text.toUpperCase())) return false;
  return !listed || (personal && votes.place <= 4) || (votes.organisation > 5 && votes.other === 0);
}

/** Persons by the parts of their names, in the order in which they were named. */
class Bearers {
  readonly #surnames = new Map<string, Cluster[]>();
  readonly #others = new Map<string, Cluster[]>();

  add(cluster: Cluster): void {
    const last = cluster.parts.length - 1;
    cluster.parts.forEach((part, i) => {
      const index = i === last ? this.#surnames : this.#others;
      const known = (index.get(part) ?? []).filter((other) => other !== cluster);
      index.set(part, [...known, cluster].slice(-NAMESAKES));
    });
  }

  /** The bearer named last before, or the one among them who has the office that stands beside the name. */
  latest(name: Name): Cluster | null {
    const bearers = this.#of(name);
    const office = name.office;
    const holder = office && bearers.findLast(({ names }) => names.some((other) => other.office === office));
    return holder || (bearers.at(-1) ?? null);
  }

  earliest(name: Name): Cluster | null {
    return this.#of(name)[0] ?? null;
  }

  #of({ parts, listed }: Name): readonly Cluster[] {
    const part = parts[0]!;
    return this.#surnames.get(part) ?? (listed ? [] : (this.#others.get(part) ?? []));
  }
}
