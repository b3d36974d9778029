import type { ComparedWork } from '../catalog/comparison.ts';
import { siteBase } from './make.client.ts';

/** One work by name, as the picker offers it. */
export interface WorkName {
  readonly id: string;
  readonly name: string;
  readonly editions: readonly { readonly id: string; readonly name: string }[];
}

const fetched = new Map<string, Promise<ComparedWork | null>>();

/** The facts of one work, fetched once per page; null when there is no such work or it cannot be fetched now. */
export function fetchWork(id: string): Promise<ComparedWork | null> {
  const known = fetched.get(id) ?? getJson<ComparedWork>(`compare/works/${id}.json`);
  fetched.set(id, known);
  return known;
}

/** The names of all works; null when they cannot be fetched now. */
export function fetchNames(): Promise<readonly WorkName[] | null> {
  return getJson<readonly WorkName[]>('compare/works.json');
}

async function getJson<T>(path: string): Promise<T | null> {
  try {
    const answer = await fetch(siteBase() + path);
    return answer.ok ? ((await answer.json()) as T) : null;
  } catch {
    return null;
  }
}
