import { dayMs } from "../clock";
import { paginate } from "../paging";
import { invalid } from "../problem";
import { route } from "../route";
import type { Interval } from "../samples";
import { intervalMs, periodsOf, sampleSet } from "../samples";
import { serverOf } from "./servers";

/** The window that is asked for, with the specification's defaults: a day of five-minute samples, a week of all others. */
function windowOf(query: { start?: string | null; end?: string | null }, interval: Interval, now: number): { start: number; end: number } {
  const length = interval === "five-minute" ? dayMs : 7 * dayMs;
  const given = { start: timeOf("start", query.start), end: timeOf("end", query.end) };
  const start = given.start ?? (given.end ?? now) - length;
  const end = given.end ?? (given.start === undefined ? now : given.start + length);
  if (end < start) throw invalid({ end: "end must not be before start." });
  if (end - start > 366 * dayMs) throw invalid({ end: "end can't be more than 1 year from start." });
  return { start, end: Math.min(end, now) };
}

function timeOf(field: string, text: string | null | undefined): number | undefined {
  if (text === null || text === undefined) return undefined;
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw invalid({ [field]: `${field} is not an ISO 8601 time.` });
  return time;
}

export const sampleSetRoutes = [
  route("GET /samplesets/{server_id}", ({ path, query }, { world, url }) => {
    const server = serverOf(world.state, path.server_id);
    const interval = query.data_interval ?? "five-minute";
    const { start, end } = windowOf(query, interval, world.clock.now());
    const { meta, links, page } = paginate(periodsOf(server, interval, start, end), query, url, (at) => sampleSet(server, interval, at));
    return { status: 200, body: { meta, links, sample_sets: page } };
  }),

  route("GET /samplesets/{server_id}/latest", ({ path, query }, { world }) => {
    const server = serverOf(world.state, path.server_id);
    const interval = query.data_interval ?? "five-minute";
    const now = world.clock.now();
    const until = server.running ? now : Math.min(now, server.power_changed_at);
    const latest = periodsOf(server, interval, until - 2 * intervalMs[interval], until).at(-1);
    return { status: 200, body: { sample_set: latest === undefined ? null : sampleSet(server, interval, latest) } };
  }),
];
