import type { Schemas } from "./state";

interface PageQuery {
  readonly page?: number;
  readonly per_page?: number;
}

/** One page of a list, with what the API says about the others: total, and links to the first, previous, next and last.
 * @param url the list's own address; `filters` are repeated in the links
 * @param show turns an item of the page into what the API shows; it is called for this page's items only */
export function paginate<T, S>(items: readonly T[], query: PageQuery & object, url: string, show: (item: T) => S): { meta: Schemas["Meta"]; links: Schemas["Links"]; page: S[] } {
  const perPage = query.per_page ?? 20;
  const page = query.page ?? 1;
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const link = (number: number): string => {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) if (name !== "page" && name !== "per_page") parameters.set(name, String(value));
    parameters.set("page", String(number));
    parameters.set("per_page", String(perPage));
    return `${url}?${parameters.toString()}`;
  };
  return {
    meta: { total: items.length },
    links: {
      pages: {
        first: link(1),
        prev: page > 1 ? link(Math.min(page - 1, last)) : null,
        next: page < last ? link(page + 1) : null,
        last: link(last),
      },
    },
    page: items.slice((page - 1) * perPage, page * perPage).map(show),
  };
}
