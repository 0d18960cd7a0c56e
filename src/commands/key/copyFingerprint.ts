import { l10n } from "vscode";
import type { Command } from "../command";
import { copyText } from "../copyText";
import { pickKey } from "./pickKey";

/** Copies the fingerprint of an SSH key, which `ssh-keygen -l` shows too. */
export const copyFingerprint: Command = async (services, target) => {
  const picked = await pickKey(services, target, l10n.t("Which SSH key's fingerprint do you want to copy?"));
  if (picked) await copyText(picked.key.fingerprint);
};
