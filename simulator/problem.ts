/** A refusal, as the API words it: thrown by whoever finds the reason, sent by the HTTP server. */
export class Problem extends Error {
  override readonly name = "Problem";

  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail?: string,
    /** what is wrong with which field, keyed by JSON property name ("options.memory"); present on 400 only */
    readonly errors?: Readonly<Record<string, readonly string[]>>,
  ) {
    super(detail ?? title);
  }

  /** The body: ProblemDetails, or ValidationProblemDetails where fields are wrong. */
  toBody(): Record<string, unknown> {
    return {
      type: `https://httpstatuses.io/${this.status}`,
      title: this.title,
      status: this.status,
      ...(this.detail === undefined ? {} : { detail: this.detail }),
      ...(this.errors === undefined ? {} : { errors: this.errors }),
    };
  }
}

/** 404: it does not exist, or belongs to another account. */
export function notFound(what: string): Problem {
  return new Problem(404, "Not Found", `${what} was not found.`);
}

/** 400 for some fields. */
export function invalid(errors: Readonly<Record<string, string | readonly string[]>>): Problem {
  const lists = Object.entries(errors).map(([field, text]): [string, readonly string[]] => [field, typeof text === "string" ? [text] : text]);
  return new Problem(400, "One or more validation errors occurred.", undefined, Object.fromEntries(lists));
}

/** 422: well formed, but not possible in the present state of things. */
export function unprocessable(detail: string): Problem {
  return new Problem(422, "Unprocessable Entity", detail);
}

/** 403: known, and not allowed. */
export function forbidden(detail: string): Problem {
  return new Problem(403, "Forbidden", detail);
}

/** Returns a value that must exist. @throws Problem 404 when it does not */
export function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw notFound(what);
  return value;
}
