import type { NewAction, Outcome } from "./actionEngine";
import { stepsOf } from "./actionTimeline";
import { freePrivateV4, freePublicV4, v6For } from "./addresses";
import { placeFor, storeBackup } from "./backups";
import { findDistributionImage } from "./catalogue/images";
import { defaultOptions } from "./catalogue/sizeAnswers";
import { findRegion } from "./catalogue/regions";
import { findSizeDefinition } from "./catalogue/sizes";
import { newServer } from "./newServer";
import { Problem, invalid } from "./problem";
import { findKey } from "./routes/sshKeys";
import { checkLicences } from "./serverActions/rebuilding";
import { setPower } from "./serverActions/power";
import { checkServerName } from "./serverActions/serverName";
import { mergeOptions, optionErrors } from "./sizeRules";
import type { ActionRecord, Schemas, ServerRecord } from "./state";
import type { World } from "./world";

const words = ["amber", "banksia", "cedar", "coral", "dune", "ember", "fern", "gully", "heron", "jarrah", "kelp", "lagoon", "mallee", "otway", "quoll", "tarn", "wattle"];

/** Makes the server that a request asks for, not yet usable. @throws Problem 400, by field */
export function orderServer(world: World, body: Schemas["CreateServerRequest"]): ServerRecord {
  const { state } = world;
  const errors: Record<string, string> = {};
  const size = findSizeDefinition(body.size);
  if (!size) errors["size"] = `There is no size ${body.size}.`;
  const region = findRegion(body.region);
  if (!region) errors["region"] = `There is no region ${body.region}.`;
  else if (size && !region.sizes.includes(size.slug)) errors["size"] = `${body.size} is not available in ${region.name}.`;
  const image = findDistributionImage(body.image);
  if (!image) errors["image"] = `There is no operating system ${body.image}.`;
  else if (region && !image.regions.includes(region.slug)) errors["image"] = `${image.full_name ?? image.name} is not available in ${region.name}.`;
  const vpcId = body.vpc_id ?? null;
  if (vpcId !== null && !state.vpcs.get(vpcId)) errors["vpc_id"] = `There is no VPC ${vpcId}.`;
  (body.ssh_keys ?? []).forEach((reference, index) => {
    if (!findKey(state, reference)) errors[`ssh_keys[${index}]`] = `There is no SSH key ${reference}.`;
  });
  if (body.user_data && image && !image.distribution_info.features.includes("user-data")) errors["user_data"] = `${image.full_name ?? image.name} does not support user data.`;
  if (!size || !region || !image) throw invalid(errors);
  const options = mergeOptions({ ...defaultOptions(size.slug), daily_backups: body.backups ? 2 : 0 }, body.options);
  Object.assign(errors, optionErrors(size.slug, options, "options."));
  if (options.disk < image.min_disk_size) errors["image"] = `${image.full_name ?? image.name} needs ${image.min_disk_size} GB of disk.`;
  if (options.memory < (image.min_memory_megabytes ?? 0)) errors["image"] = `${image.full_name ?? image.name} needs ${image.min_memory_megabytes ?? 0} MB of memory.`;
  if (Object.keys(errors).length > 0) throw invalid(errors);
  checkLicences(body.licenses ?? [], "licenses");
  if (body.name) checkServerName(body.name, "name");
  const id = state.nextId++;
  const server = newServer({
    id,
    name: body.name ?? `${words[id % words.length] ?? "server"}-${id}`,
    region: region.slug,
    size: size.slug,
    image: image.id,
    created_at: world.clock.now(),
    options,
    status: "new",
    running: false,
    vpc_id: vpcId,
    private_v4: vpcId === null ? null : freePrivateV4(state, vpcId),
    v6: body.ipv6 ? v6For(region.slug, id) : null,
    port_blocking: body.port_blocking ?? true,
    user_data: body.user_data ?? null,
    licences: (body.licenses ?? []).map(({ software_id, count }) => ({ software_id, count })),
  });
  state.servers.add(server);
  while (server.public_v4.length < options.ipv4_addresses) server.public_v4.push({ ip: freePublicV4(state, server.region), reverse_name: null });
  return server;
}

/** The action that builds a server. */
export function serverBuild(world: World, server: ServerRecord): NewAction {
  return {
    type: "create",
    resource_type: "server",
    resource_id: server.id,
    region: server.region,
    steps: stepsOf(world.speed, ["Allocating resources", 10], ["Writing the image", 60], ["Configuring the operating system", 25], ["Starting the server", 20], ["Waiting for the server to answer", 15]),
  };
}

export function finishServerBuild(world: World, action: ActionRecord, at: number): Outcome {
  const server = world.state.servers.get(action.resource_id);
  if (!server) return { error: "The server was cancelled." };
  setPower(server, true, at);
  return {};
}

/** The action that fetches a backup from elsewhere. @throws Problem 400 or 422 */
export function backupUpload(world: World, server: ServerRecord, body: Schemas["UploadImageRequest"]): NewAction {
  const url = new URL(body.url);
  if (url.protocol !== "http:" && url.protocol !== "https:") throw invalid({ url: "Only HTTP and HTTPS sources are currently supported." });
  placeFor(world.state, server, body);
  // A link may carry credentials: what is kept of it is where it leads.
  url.username = url.password = url.search = url.hash = "";
  return {
    type: "upload_backup",
    resource_type: "server",
    resource_id: server.id,
    region: server.region,
    steps: stepsOf(world.speed, ["Downloading the image", 90], ["Storing the backup", 30]),
    input: { ...body, url: url.href },
  };
}

export function finishUpload(world: World, action: ActionRecord, at: number): Outcome {
  const server = world.state.servers.get(action.resource_id);
  const { input } = action;
  if (!server || !world.validator.matches("UploadImageRequest", input)) return { error: "The server is gone." };
  // Names that the rules of DNS reserve for examples of failure have no download.
  if (new URL(input.url).hostname.endsWith(".invalid")) return { error: "The source could not be reached." };
  try {
    storeBackup(world.state, server, placeFor(world.state, server, input), at, input.label ?? "", input.url);
    return {};
  } catch (error) {
    if (error instanceof Problem) return { error: error.message };
    throw error;
  }
}
