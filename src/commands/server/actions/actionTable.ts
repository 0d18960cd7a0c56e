import type { Translate } from "../../../tree/row";
import type { ActionTable } from "./actionKind";
import { backupActions } from "./backupActions";
import { diskActions } from "./diskActions";
import { networkActions } from "./networkActions";
import { powerActions } from "./powerActions";

/** All 41 server actions. That none is missing is for the compiler to see. */
export const actionTable = (t: Translate): ActionTable => ({ ...powerActions(t), ...backupActions(t), ...diskActions(t), ...networkActions(t) });
