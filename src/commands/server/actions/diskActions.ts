import type { ServerActionBody } from "../../../model/contract";
import { imageSurcharge } from "../../../model/imageSurcharge";
import { signedMoney } from "../../../model/signedMoney";
import type { Translate } from "../../../tree/row";
import type { ActionContext, ActionTable } from "./actionKind";
import { lengthProblem } from "../../lengthProblem";
import { askDisk, askDistribution, askNumber, askOptional } from "./questions";
import { askResize, resizeLosses } from "./resize";

type DiskTypes = "add_disk" | "resize_disk" | "delete_disk" | "rebuild" | "resize" | "change_kernel" | "change_advanced_features" | "disable_selinux";

/** What a server is made of. */
export const diskActions = (t: Translate): Pick<ActionTable, DiskTypes> => ({
  add_disk: {
    type: "add_disk", title: t("Add a Disk…"), detail: t("Makes a disk of space that no disk uses. The total does not change."), group: "disks", questions: 2,
    ask: async (dialog, { server, t }) => {
      const free = freeGigabytes(server);
      return { type: "add_disk", size_gigabytes: await askNumber(dialog, t, t("Size in GB. {0} GB are free.", free), 1, Math.max(1, free), undefined, "size_gigabytes"), description: await askOptional(dialog, t("A description; may be empty."), (text) => lengthProblem(text, 255, t), "", "description") };
    },
  },
  resize_disk: {
    type: "resize_disk", title: t("Resize a Disk…"), detail: t("Changes the size of a disk within the server's total."), group: "disks", questions: 2,
    danger: { consequence: t("A disk that becomes smaller than its file system loses data. The server is restarted."), ask: "click", endangers: "server" },
    ask: async (dialog, context) => {
      const { server, t } = context;
      const disk = await askDisk(dialog, context, t("Which disk?"));
      return { type: "resize_disk", disk_id: disk.id, size_gigabytes: await askNumber(dialog, t, t("New size in GB. It has {0} GB, and {1} GB are free.", disk.size_gigabytes, freeGigabytes(server)), 1, disk.size_gigabytes + freeGigabytes(server), disk.size_gigabytes, "size_gigabytes") };
    },
  },
  delete_disk: {
    type: "delete_disk", title: t("Delete a Disk…"), detail: t("Deletes a disk that was added."), group: "disks",
    danger: { consequence: t("Everything on that disk is lost."), ask: "name", endangers: "server" },
    ask: async (dialog, context) => ({ type: "delete_disk", disk_id: (await askDisk(dialog, context, context.t("Which disk is deleted?"), ({ primary }) => !primary)).id }),
  },
  rebuild: {
    type: "rebuild", title: t("Rebuild…"), detail: t("Builds the server anew from an image."), group: "system",
    danger: { consequence: t("Everything on its disks is lost. Its addresses stay."), ask: "name", losses: rebuildPrice, endangers: "server" },
    ask: async (dialog, context) => ({ type: "rebuild", image: (await askDistribution(dialog, context, context.t("Which operating system?"))).id }),
  },
  resize: {
    type: "resize", title: t("Resize…"), detail: t("Changes its size and options. Options are absolute values."), group: "system",
    danger: { consequence: t("The server is restarted."), ask: "name", losses: resizeLosses, endangers: "server" },
    ask: askResize,
  },
  change_kernel: {
    type: "change_kernel", title: t("Change the Kernel…"), detail: t("Which kernel it boots, the recovery system among them."), group: "system",
    ask: async (dialog, { server, api, t }) => {
      const kernels = api.servers.listKernels(server.id);
      return { type: "change_kernel", kernel: await dialog.pick(t("Which kernel?"), kernels.then((all) => all.map(({ id, name, version }) => ({ label: name ?? String(id), description: version ?? "", value: id, isCurrent: id === server.kernel?.id }))), { field: "kernel" }) };
    },
  },
  change_advanced_features: {
    type: "change_advanced_features", title: t("Change Virtual Hardware…"), detail: t("Features, processor, machine and video device."), group: "system", questions: 4,
    danger: { consequence: t("The wrong virtual hardware may keep the operating system from starting. The server is restarted."), ask: "click" },
    ask: async (dialog, { server: { id, advanced_features: now }, api, t }) => {
      const available = await api.servers.getAvailableAdvancedFeatures(id);
      const enabled = await dialog.pickMany(t("Which features?"), available.advanced_features.map((value) => ({ label: value, value, isCurrent: now.enabled_advanced_features.includes(value) })), { field: "enabled_advanced_features" });
      const processor = await dialog.pick(t("Which processor model?"), [
        { label: t("Automatic"), value: null, isCurrent: typeof now.processor_model !== "number" },
        ...available.processor_models.map((model) => ({ label: model.name, description: model.description ?? "", value: model.id, isCurrent: model.id === now.processor_model })),
      ], { field: "processor_model" });
      const machine = await dialog.pick(t("Which machine type?"), [
        { label: t("Automatic"), value: null, isCurrent: typeof now.machine_type !== "string" },
        ...available.machine_types.map((value) => ({ label: value, value, isCurrent: value === now.machine_type })),
      ], { field: "machine_type" });
      const video_device = await dialog.pick(t("Which video device?"), (["cirrus-logic", "standard", "virtio", "virtio-wide"] as const).map((value) => ({ label: value, value, isCurrent: value === now.video_device })), { field: "video_device" });
      return { type: "change_advanced_features", enabled_advanced_features: [...enabled], processor_model: processor, automatic_processor_model: processor === null, machine_type: machine, automatic_machine_type: machine === null, video_device };
    },
  },
  disable_selinux: { type: "disable_selinux", title: t("Disable SELinux"), detail: t("Where it keeps a server from working after an upgrade to CentOS 7.6."), group: "system", suitsMany: true, danger: { consequence: t("SELinux protects the server no longer. It is restarted."), ask: "click" }, ask: () => Promise.resolve({ type: "disable_selinux" }) },
});

/** Disk space that no disk uses. */
function freeGigabytes({ disk, disks }: { readonly disk: number; readonly disks: readonly { readonly size_gigabytes: number }[] }): number {
  return Math.max(0, disk - disks.reduce((sum, { size_gigabytes }) => sum + size_gigabytes, 0));
}

/** What another operating system costs. */
async function rebuildPrice(body: ServerActionBody, { server, api, t }: ActionContext): Promise<readonly string[]> {
  if (body.type !== "rebuild" || body.image === null || body.image === undefined) return [];
  const more = imageSurcharge(await api.images.get(body.image), server) - imageSurcharge(server.image, server);
  return more === 0 ? [] : [t("Its operating system costs {0} a month.", signedMoney(more))];
}
