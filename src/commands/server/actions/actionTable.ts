import type { ActionTable } from "./actionKind";
import { backupActions } from "./backupActions";
import { diskActions } from "./diskActions";
import { networkActions } from "./networkActions";
import { powerActions } from "./powerActions";

/** All 41 server actions. That none is missing is for the compiler to see. */
export const actionTable: ActionTable = { ...powerActions, ...backupActions, ...diskActions, ...networkActions };
