import { l10n } from "vscode";
import { showJson, showText } from "../../documents/readOnlyDocuments";
import { HumanError } from "../../platform/humanError";
import type { Command } from "../command";
import { keyName, pickKey } from "../key/pickKey";
import { resolveDomain } from "../resolveDomain";
import { resolveImage } from "../resolveImage";
import { resolveServer } from "../resolveServer";
import { resolveVpc } from "../resolveVpc";

/** Opens a VPC with its members as a read-only document. */
export const showVpcDetails: Command = async (services, target) => {
  const picked = await resolveVpc(services, target, l10n.t("Of which VPC do you want to see all details?"));
  if (!picked) return;
  const { cloud: { api, account }, resource: { id, name } } = picked;
  const [vpc, members] = await Promise.all([api.vpcs.get(id), api.vpcs.listMembers(id)]);
  await showJson(`${account.id}/vpcs/${id}/${name}`, { vpc, members });
};

/** Opens a domain with its records, as the API has them, as a read-only document. */
export const showDomainDetails: Command = async (services, target) => {
  const picked = await resolveDomain(services, target, l10n.t("Of which domain do you want to see all details?"));
  if (!picked) return;
  const { cloud: { api, account }, resource: { name } } = picked;
  const [domain, domain_records] = await Promise.all([api.domains.get(name), api.domains.listRecords(name)]);
  await showJson(`${account.id}/domains/${name}`, { domain, domain_records });
};

/** Opens an image as a read-only document. */
export const showImageDetails: Command = async (services, target) => {
  const picked = await resolveImage(services, target, l10n.t("Of which image do you want to see all details?"));
  if (!picked) return;
  const { cloud: { api, account }, resource: { id, name } } = picked;
  await showJson(`${account.id}/images/${id}/${name}`, { image: await api.images.get(id) });
};

/** Opens an SSH key as a read-only document. */
export const showKeyDetails: Command = async (services, target) => {
  const picked = await pickKey(services, target, l10n.t("Of which SSH key do you want to see all details?"));
  if (picked) await showJson(`${picked.cloud.account.id}/keys/${picked.key.id}/${keyName(picked.key)}`, { ssh_key: picked.key });
};

/** Opens the user data of a server as a read-only document, as it was given. */
export const showUserData: Command = async (services, target) => {
  const picked = await resolveServer(services, target, l10n.t("Of which server do you want to see the user data?"));
  if (!picked) return;
  const { cloud: { api, account }, resource: { id, name } } = picked;
  const text = await api.servers.getUserData(id);
  if (text === null || text === "") throw new HumanError(l10n.t("{0} was built without user data.", name));
  await showText(`${account.id}/servers/${id}/${name}.user-data`, text);
};
