import { found, invalid, unprocessable } from "../problem";
import type { Schemas, ServerRecord } from "../state";
import { completed, serverAction } from "./kind";

/** Storage that the server has and that no disk uses, in GB. */
export function unallocated(server: ServerRecord): number {
  return server.options.disk - server.disks.reduce((sum, disk) => sum + disk.size_gigabytes, 0);
}

function diskOf(server: ServerRecord, id: number): Schemas["Disk"] {
  return found(
    server.disks.find((disk) => disk.id === id),
    `Disk ${id} of ${server.name}`,
  );
}

function refuseBeyond(server: ServerRecord, additional: number): void {
  const free = unallocated(server);
  if (additional > free) throw invalid({ size_gigabytes: `${server.name} has ${free} GB of unallocated storage.` });
}

export function nextDiskId(server: ServerRecord): number {
  return Math.max(server.id * 10, ...server.disks.map((disk) => disk.id)) + 1;
}

export const diskActions = [
  serverAction("add_disk", {
    steps: [
      ["Creating the disk", 24],
      ["Attaching the disk", 10],
    ],
    check: (_, server, body) => {
      refuseBeyond(server, body.size_gigabytes);
      if (server.disks.length >= 8) throw unprocessable("A server can have eight disks.");
    },
    finish: (_, server, body) => {
      const description = body.description ?? `Additional disk ${server.disks.length}`;
      server.disks.push({ id: nextDiskId(server), size_gigabytes: body.size_gigabytes, description: description === "" ? null : description, primary: false });
      return completed();
    },
  }),

  serverAction("resize_disk", {
    steps: [
      ["Stopping the server", 14],
      ["Resizing the disk", 40],
      ["Starting the server", 20],
    ],
    check: (_, server, body) => refuseBeyond(server, body.size_gigabytes - diskOf(server, body.disk_id).size_gigabytes),
    finish: (_, server, body) => {
      diskOf(server, body.disk_id).size_gigabytes = body.size_gigabytes;
      return completed();
    },
  }),

  serverAction("delete_disk", {
    steps: [["Deleting the disk", 20]],
    check: (_, server, body) => {
      if (diskOf(server, body.disk_id).primary) throw invalid({ disk_id: "The primary disk cannot be deleted." });
    },
    finish: (_, server, body) => {
      server.disks = server.disks.filter((disk) => disk.id !== body.disk_id);
      return completed();
    },
  }),
];
