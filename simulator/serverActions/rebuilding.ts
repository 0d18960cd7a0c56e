import { dropBeyondCapacity, placeFor, storeBackup, writeBackupTo } from "../backups";
import { findDistributionImage, familyOf } from "../catalogue/images";
import { defaultKernel } from "../catalogue/kernels";
import { findSoftware } from "../catalogue/software";
import { findSizeDefinition } from "../catalogue/sizes";
import { defaultOptions } from "../catalogue/sizeAnswers";
import { freePublicV4 } from "../addresses";
import { invalid } from "../problem";
import { mergeOptions, optionErrors } from "../sizeRules";
import type { BackupRecord, Question, Schemas, ServerRecord } from "../state";
import type { World } from "../world";
import { completed, serverAction } from "./kind";
import { setPower } from "./power";
import { checkServerName } from "./serverName";
import { unallocated } from "./disks";

type Source = { readonly system: Schemas["Image"] } | { readonly backup: BackupRecord };
type ImageOptions = Schemas["ImageOptions"] | null | undefined;

/** What a rebuild starts from: an operating system (id or slug), or one of the account's backups (id); by default the present system. */
function sourceOf(world: World, server: ServerRecord, reference: number | string | null | undefined): Source | undefined {
  const wanted = reference ?? server.image;
  const backup = world.state.backups.get(Number(wanted));
  if (backup) return { backup };
  const system = findDistributionImage(wanted);
  return system && { system };
}

function checkSource(world: World, server: ServerRecord, reference: number | string | null | undefined, options: ImageOptions, disk: number, prefix: string): void {
  const source = sourceOf(world, server, reference);
  if (!source) throw invalid({ [`${prefix}image`]: `There is no image ${reference ?? ""}.` });
  const needed = "backup" in source ? source.backup.disks.reduce((sum, one) => sum + one.min_disk_size, 0) : source.system.min_disk_size;
  if (needed > disk) throw invalid({ [`${prefix}image`]: `The image needs ${needed} GB of disk.` });
  if (options?.name) checkServerName(options.name, `${prefix}options.name`);
}

function rebuild(world: World, server: ServerRecord, reference: number | string | null | undefined, options: ImageOptions, at: number): { error: string } | undefined {
  const source = sourceOf(world, server, reference);
  if (!source) return { error: "The image is gone." };
  if ("backup" in source) writeBackupTo(server, source.backup);
  else {
    server.image = source.system.id;
    server.disks = [{ id: server.id * 10 + 1, size_gigabytes: server.options.disk, description: "Primary disk", primary: true }];
    server.kernel = familyOf(source.system.id) === "linux" ? defaultKernel : null;
  }
  server.name = options?.name ?? server.name;
  server.user_data = options?.user_data ?? server.user_data;
  setPower(server, true, at);
  return undefined;
}

function asksAfter(server: ServerRecord, afterSteps: number): Question | undefined {
  return server.traits.includes("drops-ping") ? { afterSteps, interaction: "continue-after-ping-failure" } : undefined;
}

/** The size and options that a resize leads to. When a size is given, options that are left out fall back to that size's own. */
function resized(server: ServerRecord, body: Schemas["Resize"]): { size: string; options: Schemas["SelectedSizeOptions"] } {
  const size = body.size ?? server.size;
  const sameSize = body.size === null || body.size === undefined || body.size === server.size;
  const base = body.options ? (sameSize ? server.options : defaultOptions(size)) : sameSize ? server.options : { ...defaultOptions(size), ...keptBackups(server) };
  return { size, options: mergeOptions(base, body.options) };
}

function keptBackups({ options }: ServerRecord): Pick<Schemas["SelectedSizeOptions"], "daily_backups" | "weekly_backups" | "monthly_backups" | "offsite_backups"> {
  const { daily_backups, weekly_backups, monthly_backups, offsite_backups } = options;
  return { daily_backups, weekly_backups, monthly_backups, offsite_backups };
}

/** @throws Problem 400 for software that does not exist, is no longer sold, or cannot be had in that number */
export function checkLicences(licences: readonly Schemas["License"][], field: string): void {
  licences.forEach(({ software_id, count }, index) => {
    const software = findSoftware(software_id);
    if (!software?.enabled) throw invalid({ [`${field}[${index}].software_id`]: `There is no software ${software_id}.` });
    const { minimum_licence_count: least, maximum_licence_count: most, licence_step_count: step } = software;
    if (count < least || count > most || (step > 0 && count % step !== 0)) {
      throw invalid({ [`${field}[${index}].count`]: `count must be from ${least} to ${most}, in steps of ${step}, for ${software.name}.` });
    }
  });
}

function applyAddresses(world: World, server: ServerRecord, count: number, remove: readonly string[]): void {
  server.public_v4 = server.public_v4.filter((address) => !remove.includes(address.ip));
  while (server.public_v4.length > count) server.public_v4.pop();
  while (server.public_v4.length < count) server.public_v4.push({ ip: freePublicV4(world.state, server.region), reverse_name: null });
}

/** A single disk follows the size; where there are several, the difference becomes (or was) unallocated storage. */
function fitPrimaryDisk(server: ServerRecord): void {
  const primary = server.disks.find((disk) => disk.primary);
  if (primary && (server.disks.length === 1 || unallocated(server) < 0)) primary.size_gigabytes += unallocated(server);
}

export const rebuildActions = [
  serverAction("rebuild", {
    steps: [
      ["Stopping the server", 10],
      ["Writing the image", 80],
      ["Starting the server", 22],
      ["Waiting for the server to answer", 12],
    ],
    check: (world, server, body) => checkSource(world, server, body.image, body.options, server.options.disk, ""),
    asks: (server) => asksAfter(server, 3),
    finish: (world, server, body, at) => rebuild(world, server, body.image, body.options, at) ?? completed(),
  }),

  serverAction("resize", {
    steps: (body) => [
      ...(body.pre_action_backup ? ([["Taking a backup", 45]] as const) : []),
      ["Stopping the server", 12],
      ["Moving the server", 40],
      ...(body.change_image ? ([["Writing the image", 30]] as const) : []),
      ["Starting the server", 20],
    ],
    bills: true,
    check: (world, server, body) => {
      const { size, options } = resized(server, body);
      const definition = findSizeDefinition(size);
      if (!definition) throw invalid({ size: `There is no size ${size}.` });
      const errors = optionErrors(size, options, "options.");
      const used = server.disks.filter((disk) => !disk.primary).reduce((sum, disk) => sum + disk.size_gigabytes, 0);
      if (options.disk < used + 10) errors["options.disk"] = `The additional disks use ${used} GB.`;
      const foreign = (body.options?.ipv4_addresses_to_remove ?? []).find((ip) => !server.public_v4.some((address) => address.ip === ip));
      if (foreign !== undefined) errors["options.ipv4_addresses_to_remove"] = `${server.name} has no address ${foreign}.`;
      if (Object.keys(errors).length > 0) throw invalid(errors);
      if (body.change_image) checkSource(world, server, body.change_image.image, body.change_image.options, options.disk, "change_image.");
      if (body.change_licenses) checkLicences(body.change_licenses.licenses, "change_licenses.licenses");
      if (body.pre_action_backup) placeFor(world.state, server, body.pre_action_backup);
    },
    finish: (world, server, body, at) => {
      if (body.pre_action_backup) storeBackup(world.state, server, placeFor(world.state, server, body.pre_action_backup), at, body.pre_action_backup.label ?? "");
      const { size, options } = resized(server, body);
      server.size = size;
      server.options = options;
      applyAddresses(world, server, options.ipv4_addresses, body.options?.ipv4_addresses_to_remove ?? []);
      dropBeyondCapacity(world.state, server);
      if (body.change_licenses) server.licences = body.change_licenses.licenses.map(({ software_id, count }) => ({ software_id, count }));
      fitPrimaryDisk(server);
      if (body.change_image) return rebuild(world, server, body.change_image.image, body.change_image.options, at) ?? completed();
      if (server.running) setPower(server, true, at);
      return completed();
    },
  }),
];
