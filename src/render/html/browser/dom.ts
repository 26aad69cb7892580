/** The part of the browser that the page’s script uses: the program itself knows no such thing. */
export interface Element {
  hidden: boolean;
  open: boolean;
  readonly id: string;
  readonly dataset: Readonly<Record<string, string | undefined>>;
  readonly textContent: string;
  readonly clientWidth: number;
  readonly parentElement: Element | null;
  readonly style: { width: string; height: string };
  readonly classList: { add(name: string): void; remove(name: string): void };
  querySelectorAll(selector: string): Iterable<Element>;
  closest(selector: string): Element | null;
}

interface Observer {
  observe(element: Element): void;
  unobserve(element: Element): void;
}

interface Browser {
  readonly document: Pick<Element, 'querySelectorAll'> & { getElementById(id: string): Element | null };
  readonly location: { readonly hash: string };
  readonly devicePixelRatio: number;
  addEventListener(event: 'beforeprint' | 'afterprint' | 'hashchange' | 'resize', listener: () => void): void;
  readonly IntersectionObserver: new (
    seen: (entries: readonly { readonly target: Element; readonly isIntersecting: boolean }[]) => void,
    options: { readonly rootMargin: string },
  ) => Observer;
}

export const browser = globalThis as unknown as Browser;
