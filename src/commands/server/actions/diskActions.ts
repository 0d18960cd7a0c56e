import type { Translate } from "../../../tree/row";
import type { ActionTable } from "./actionKind";
import { askDisk, askDistribution, askNumber, askOptional } from "./questions";
import { diskProblem, memoryProblem, transferProblem, numberProblem } from "./sizeRules";

type DiskTypes = "add_disk" | "resize_disk" | "delete_disk" | "rebuild" | "resize" | "change_kernel" | "change_advanced_features" | "disable_selinux";

/** What a server is made of. */
export const diskActions = (t: Translate): Pick<ActionTable, DiskTypes> => ({
  add_disk: {
    type: "add_disk", title: t("Add a Disk…"), detail: t("Makes a disk of space that no disk uses. The total does not change."), group: "disks",
    ask: async (dialog, { server, t }) => {
      const free = freeGigabytes(server);
      return { type: "add_disk", size_gigabytes: await askNumber(dialog, t, t("Size in GB. {0} GB are free.", free), 1, Math.max(1, free)), description: await askOptional(dialog, t("A description; may be empty.")) };
    },
  },
  resize_disk: {
    type: "resize_disk", title: t("Resize a Disk…"), detail: t("Changes the size of a disk within the server's total."), group: "disks",
    danger: { consequence: t("A disk that becomes smaller than its file system loses data. The server is restarted."), ask: "click" },
    ask: async (dialog, context) => {
      const { server, t } = context;
      const disk = await askDisk(dialog, context, t("Which disk?"));
      return { type: "resize_disk", disk_id: disk.id, size_gigabytes: await askNumber(dialog, t, t("New size in GB. It has {0} GB, and {1} GB are free.", disk.size_gigabytes, freeGigabytes(server)), 1, disk.size_gigabytes + freeGigabytes(server), disk.size_gigabytes) };
    },
  },
  delete_disk: {
    type: "delete_disk", title: t("Delete a Disk…"), detail: t("Deletes a disk that was added."), group: "disks",
    danger: { consequence: t("Everything on that disk is lost."), ask: "name" },
    ask: async (dialog, context) => ({ type: "delete_disk", disk_id: (await askDisk(dialog, context, context.t("Which disk is deleted?"), ({ primary }) => !primary)).id }),
  },
  rebuild: {
    type: "rebuild", title: t("Rebuild…"), detail: t("Builds the server anew from an image."), group: "system",
    danger: { consequence: t("Everything on its disks is lost. Its addresses stay."), ask: "name" },
    ask: async (dialog, context) => ({ type: "rebuild", image: (await askDistribution(dialog, context, context.t("Which operating system?"))).id }),
  },
  resize: {
    type: "resize", title: t("Resize…"), detail: t("Changes its size and options. Options are absolute values."), group: "system",
    danger: { consequence: t("The server is restarted. Fewer kept backups than now delete the oldest ones above the number. The price changes."), ask: "name" },
    ask: async (dialog, { server, api, t }) => {
      const sizes = api.sizes.list({ server_id: server.id }).then((all) => all.filter(({ available, regions, slug }) => slug === server.size_slug || (available && regions.includes(server.region.slug))));
      const size = await dialog.pick(t("Which size?"), sizes.then((all) => all.map((one) => ({
        label: one.slug,
        description: t("{0} MB · {1} vCPU · {2} GB disk", one.memory, one.vcpus, one.disk),
        detail: t("AU${0} a month ({1})", one.price_monthly.toFixed(2), signed(one.price_monthly - server.size.price_monthly)),
        value: one,
        isCurrent: one.slug === server.size_slug,
      }))));
      const now = server.selected_size_options;
      const chosen = await dialog.pickMany(t("Which options differ from what the size includes? None keeps those of the size."), [
        { label: t("Memory (MB)"), value: "memory" as const },
        { label: t("Disk (GB)"), value: "disk" as const },
        { label: t("Transfer (GB a month)"), value: "transfer" as const },
        { label: t("IPv4 addresses"), value: "ipv4_addresses" as const },
        { label: t("Daily backups"), value: "daily_backups" as const },
        { label: t("Weekly backups"), value: "weekly_backups" as const },
        { label: t("Monthly backups"), value: "monthly_backups" as const },
      ]);
      const options: Partial<Record<(typeof chosen)[number], number>> = {};
      for (const option of chosen) {
        const problem = (text: string): string | undefined => (option === "memory" ? memoryProblem(text, t) : option === "disk" ? diskProblem(text, t) : option === "transfer" ? transferProblem(text, t) : numberProblem(text, 0, 64, t));
        const value = now?.[option];
        const entered = Number(await dialog.text({ prompt: t("New value of {0}, absolute.", option), value: value === undefined ? "" : String(option === "transfer" ? value * 1024 : value), problem }));
        // The API counts transfer in TB.
        options[option] = option === "transfer" ? entered / 1024 : entered;
      }
      return { type: "resize", size: size.slug, options: chosen.length > 0 ? options : null };
    },
  },
  change_kernel: {
    type: "change_kernel", title: t("Change the Kernel…"), detail: t("Which kernel it boots, the recovery system among them."), group: "system",
    ask: async (dialog, { server, api, t }) => {
      const kernels = api.servers.listKernels(server.id);
      return { type: "change_kernel", kernel: await dialog.pick(t("Which kernel?"), kernels.then((all) => all.map(({ id, name, version }) => ({ label: name ?? String(id), description: version ?? "", value: id, isCurrent: id === server.kernel?.id })))) };
    },
  },
  change_advanced_features: {
    type: "change_advanced_features", title: t("Change Virtual Hardware…"), detail: t("Features, processor, machine and video device."), group: "system",
    danger: { consequence: t("The wrong virtual hardware may keep the operating system from starting. The server is restarted."), ask: "click" },
    ask: async (dialog, { server: { id, advanced_features: now }, api, t }) => {
      const available = await api.servers.getAvailableAdvancedFeatures(id);
      const enabled = await dialog.pickMany(t("Which features?"), available.advanced_features.map((value) => ({ label: value, value, isCurrent: now.enabled_advanced_features.includes(value) })));
      const processor = await dialog.pick(t("Which processor model?"), [
        { label: t("Automatic"), value: null, isCurrent: typeof now.processor_model !== "number" },
        ...available.processor_models.map((model) => ({ label: model.name, description: model.description ?? "", value: model.id, isCurrent: model.id === now.processor_model })),
      ]);
      const machine = await dialog.pick(t("Which machine type?"), [
        { label: t("Automatic"), value: null, isCurrent: typeof now.machine_type !== "string" },
        ...available.machine_types.map((value) => ({ label: value, value, isCurrent: value === now.machine_type })),
      ]);
      const video_device = await dialog.pick(t("Which video device?"), (["cirrus-logic", "standard", "virtio", "virtio-wide"] as const).map((value) => ({ label: value, value, isCurrent: value === now.video_device })));
      return { type: "change_advanced_features", enabled_advanced_features: [...enabled], processor_model: processor, automatic_processor_model: processor === null, machine_type: machine, automatic_machine_type: machine === null, video_device };
    },
  },
  disable_selinux: { type: "disable_selinux", title: t("Disable SELinux"), detail: t("Where it keeps a server from working after an upgrade to CentOS 7.6."), group: "system", danger: { consequence: t("SELinux protects the server no longer. It is restarted."), ask: "click" }, ask: () => Promise.resolve({ type: "disable_selinux" }) },
});

/** Disk space that no disk uses. */
function freeGigabytes({ disk, disks }: { readonly disk: number; readonly disks: readonly { readonly size_gigabytes: number }[] }): number {
  return Math.max(0, disk - disks.reduce((sum, { size_gigabytes }) => sum + size_gigabytes, 0));
}

function signed(dollars: number): string {
  return `${dollars < 0 ? "−" : "+"}AU$${Math.abs(dollars).toFixed(2)}`;
}
