import { readdir, readFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { l10n } from "vscode";
import type { Command } from "../command";
import type { Dialog, Option } from "../dialog";
import { nameProblem } from "../nameProblem";
import { pickAccount } from "../pickAccount";
import { runWizard } from "../quickDialog";
import { askSwitch } from "../server/actions/questions";
import { redrawAccount } from "../redrawAccount";
import { working } from "../working";

const keyForm = /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-nistp\d+|sk-[\w@.-]+) [A-Za-z0-9+/]+={0,2}(?: .*)?$/;

/** Adds an SSH key: one of this machine's public keys, or one that is pasted. Private keys are never read. */
export const addKey: Command = async (services, target) => {
  const cloud = await pickAccount(services, target);
  if (!cloud) return;
  const own = await ownKeys();
  await runWizard(
    l10n.t("Add an SSH Key"),
    async (dialog) => {
      dialog.expect(3);
      const public_key = await askKey(dialog, own);
      const name = await dialog.text({ prompt: l10n.t("A name for it."), value: public_key.split(" ").slice(2).join(" "), problem: (text) => nameProblem(text, l10n.t), field: "name" });
      return { public_key, name, default: await askSwitch(dialog, l10n.t, l10n.t("Install it on new servers by default?"), false, "default") };
    },
    {
      key: cloud.account.id,
      send: async (body) => {
        const created = await working(l10n.t("Adding {0}", body.name), l10n.t("{0} was added.", body.name), () => cloud.creations.key(body));
        if (created) await redrawAccount(cloud);
        return created;
      },
    },
  );
};

async function askKey(dialog: Dialog, own: readonly Option<string>[]): Promise<string> {
  const chosen = own.length === 0 ? "" : await dialog.pick(l10n.t("Which key?"), [...own, { label: l10n.t("Paste a Key…"), value: "" }]);
  if (chosen !== "") return chosen;
  if (own.length > 0) dialog.expect(4);
  return dialog.text({ prompt: l10n.t("The public key, as in id_ed25519.pub."), problem: (text) => (text.includes("PRIVATE KEY") ? l10n.t("This is a private key: keep it to yourself. The public one is in the file that ends with .pub.") : keyForm.test(text) ? undefined : l10n.t("This is no public key (like ssh-ed25519 AAAA… name).")), field: "public_key" });
}

/** The public keys in ~/.ssh. */
async function ownKeys(): Promise<readonly Option<string>[]> {
  const folder = path.join(homedir(), ".ssh");
  const files = await readdir(folder).catch(() => []);
  const keys = await Promise.all(files.filter((file) => file.endsWith(".pub")).map(async (file) => ({ label: file, value: (await readFile(path.join(folder, file), "utf8").catch(() => "")).trim() })));
  return keys.filter(({ value }) => keyForm.test(value)).map(({ label, value }) => ({ label, description: value.split(" ")[0] ?? "", value }));
}
