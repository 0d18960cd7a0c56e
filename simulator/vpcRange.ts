import type { Range } from "./addresses";
import { parseRange } from "./addresses";
import type { State } from "./state";

const ranges = new Map<string, Range | undefined>();

/** The address range of a VPC; undefined for none. */
export function rangeOf(state: State, vpcId: number | null): Range | undefined {
  const text = state.vpcs.get(vpcId)?.ip_range;
  if (text === undefined) return undefined;
  if (!ranges.has(text)) ranges.set(text, parseRange(text));
  return ranges.get(text);
}
