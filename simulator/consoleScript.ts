/** The program of the console's page. It runs in the browser and works with `facts`, which the page declares before it. */
export const consoleScript = String.raw`
"use strict";
const main = document.getElementById("console");
const screen = document.getElementById("screen");
const shortName = facts.host.split(".")[0];
const startedAt = Date.now();
const lines = [];
const history = [];
let recalled = 0;
let prompt = "";
let input = "";
let hidden = false;
let listener = null;
let user = "";

/* Measured anew each time: a frame may be loaded before it is shown. */
function rows() { return Math.max(2, Math.floor((main.classList.contains("full") ? innerHeight : main.clientHeight) / 18) - 1); }
function draw() {
  const typed = hidden ? "" : input;
  const visible = lines.slice(1 - rows());
  screen.textContent = visible.join("\n") + (visible.length > 0 ? "\n" : "") + prompt + typed;
  if (listener) {
    const cursor = document.createElement("span");
    cursor.className = "cursor";
    cursor.textContent = " ";
    screen.append(cursor);
  }
  screen.scrollTop = screen.scrollHeight;
}
function print(text) { for (const line of String(text).split("\n")) lines.push(line); if (lines.length > 2000) lines.splice(0, 1000); draw(); }
function ask(text, secret) { prompt = text; input = ""; hidden = secret === true; return new Promise((resolve) => { listener = resolve; draw(); }); }
function pause(ms) { return new Promise((resolve) => setTimeout(resolve, ms)); }

function enter() {
  const resolve = listener;
  if (!resolve) return;
  const line = input;
  lines.push(prompt + (hidden ? "" : line));
  listener = null; prompt = ""; input = "";
  draw();
  resolve(line);
}
main.addEventListener("keydown", (event) => {
  if (event.metaKey || event.altKey) return;
  if (event.ctrlKey) {
    if (event.key === "c" && listener && !String(getSelection())) { lines.push(prompt + (hidden ? "" : input) + "^C"); input = ""; if (user === "") { const resolve = listener; listener = null; resolve(""); } }
    else if (event.key === "l") lines.length = 0;
    else if (event.key === "u") input = "";
    else return;
    event.preventDefault(); draw();
    return;
  }
  if (event.key === "Enter") enter();
  else if (event.key === "Backspace") input = Array.from(input).slice(0, -1).join("");
  else if (event.key === "ArrowUp" && user !== "") { recalled = Math.max(0, recalled - 1); input = history[recalled] ?? input; }
  else if (event.key === "ArrowDown" && user !== "") { recalled = Math.min(history.length, recalled + 1); input = history[recalled] ?? ""; }
  else if (event.key.length === 1) input += event.key;
  else return;
  event.preventDefault();
  draw();
});
main.addEventListener("paste", (event) => {
  const parts = (event.clipboardData?.getData("text/plain") ?? "").split(/\r?\n/);
  parts.forEach((part, index) => { input += part; if (index < parts.length - 1) enter(); });
  event.preventDefault();
  draw();
});
addEventListener("resize", draw);
addEventListener("focus", () => main.focus());
main.focus();

function seconds() { return facts.upSeconds + Math.floor((Date.now() - startedAt) / 1000); }
function uptime() {
  const s = seconds(), days = Math.floor(s / 86400), hours = Math.floor(s / 3600) % 24, minutes = Math.floor(s / 60) % 60;
  return " " + clock().slice(11, 19) + " up " + (days > 0 ? days + " days, " : "") + hours + ":" + String(minutes).padStart(2, "0") + ",  1 user,  load average: 0.18, 0.12, 0.09";
}
function clock() { return new Date(facts.now + Date.now() - startedAt).toISOString().replace("T", " "); }
function table(list) {
  const widths = [];
  for (const row of list) row.forEach((cell, i) => { widths[i] = Math.max(widths[i] ?? 0, String(cell).length); });
  return list.map((row) => row.map((cell, i) => i === 0 ? String(cell).padEnd(widths[i]) : String(cell).padStart(widths[i])).join("  ")).join("\n");
}
const kernel = facts.family === "bsd" ? "FreeBSD 14.2-RELEASE" : facts.family === "windows" ? "Microsoft Windows " + facts.system : "Linux 6.12.41";
const files = {
  "/etc/hostname": facts.host,
  "/etc/os-release": 'NAME="' + facts.system + '"\nPRETTY_NAME="' + facts.system + '"\nHOME_URL="https://www.example.com/"',
  "/etc/motd": "This server exists only in the simulated cloud.",
  "/root/notes.txt": "Any password opens this console. Nothing that you do here reaches a real machine.",
};
const commands = {
  help: () => "Commands: " + Object.keys(commands).sort().join(" "),
  whoami: () => user,
  hostname: () => facts.host,
  uname: (args) => args.includes("-a") ? kernel.replace(" ", " " + shortName + " ") + " x86_64" : kernel.split(" ")[0],
  uptime: () => uptime(),
  date: () => new Date(facts.now + Date.now() - startedAt).toUTCString(),
  pwd: () => "/root",
  echo: (args) => args.join(" "),
  id: () => "uid=0(" + user + ") gid=0(root) groups=0(root)",
  ls: (args) => { const dir = (args.find((one) => !one.startsWith("-")) ?? "/root").replace(/\/$/, ""); const names = Object.keys(files).filter((file) => file.startsWith(dir + "/")).map((file) => file.slice(dir.length + 1)); return names.length > 0 ? names.join("  ") : "ls: cannot access '" + dir + "': No such file or directory"; },
  cat: (args) => args.map((name) => files[name] ?? files["/root/" + name] ?? "cat: " + name + ": No such file or directory").join("\n"),
  free: () => table([["", "total", "used", "free"], ["Mem:", facts.memoryMb, Math.round(facts.memoryMb * 0.42), Math.round(facts.memoryMb * 0.58)], ["Swap:", 1024, 0, 1024]]),
  df: () => table([["Filesystem", "Size", "Used", "Avail", "Use%"], ...facts.disks.map((size, i) => ["/dev/vd" + String.fromCharCode(97 + i), size + "G", Math.round(size * 0.34) + "G", Math.round(size * 0.66) + "G", "34%"])]),
  ip: () => ["1: lo    inet 127.0.0.1/8", ...facts.addresses.map((one) => "2: eth0  inet " + one + "/24"), ...(facts.privateAddress ? ["3: eth1  inet " + facts.privateAddress] : []), ...(facts.v6 ? ["2: eth0  inet6 " + facts.v6 + "/64"] : [])].join("\n"),
  ps: () => table([["PID", "TTY", "TIME", "CMD"], [1, "?", "00:00:04", "init"], [612, "?", "00:00:01", "sshd"], [733, "?", "00:01:12", "nginx"], [901, "tty1", "00:00:00", "login"], [944, "tty1", "00:00:00", "ps"]]),
  history: () => history.map((line, i) => String(i + 1).padStart(4) + "  " + line).join("\n"),
  clear: () => { lines.length = 0; return ""; },
  reboot: () => power("reboot"),
  poweroff: () => power("halt"),
  exit: () => { user = ""; return ""; },
};
commands.logout = commands.exit;
commands.halt = commands.shutdown = commands.poweroff;
if (facts.family === "windows") Object.assign(commands, { ver: commands.uname, ipconfig: commands.ip, dir: commands.ls, type: commands.cat, cls: commands.clear, tasklist: commands.ps });

/* Switches the simulated machine from inside: the API is not told. */
async function power(what) {
  print(what === "halt" ? "Stopping all services ..." : "Restarting ...");
  try {
    const answer = await fetch(location.pathname, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ power: what }) });
    if (!answer.ok) return "Failed: the console's connection has expired.";
  } catch { return "Failed: the console's connection is gone."; }
  user = "";
  if (what === "reboot") { facts.upSeconds = 0; lines.length = 0; await boot(); return null; }
  print("[  OK  ] Reached target System Power Off.\n" + "reboot: Power down");
  await new Promise(() => undefined);
}

async function boot() {
  const messages = facts.family === "windows"
    ? ["Windows Boot Manager", "Starting " + facts.system + " ...", "Special Administration Console"]
    : ["[    0.000000] " + kernel + " (simulated)", "[    0.000000] Command line: root=/dev/vda1 ro console=tty1",
       "[    0.004112] smpboot: Allowing " + facts.vcpus + " CPUs", "[    0.118904] Memory: " + facts.memoryMb * 1024 + "K available",
       ...facts.disks.map((size, i) => "[    0." + (523100 + i) + "] virtio_blk vd" + String.fromCharCode(97 + i) + ": " + size + " GB"),
       "[    0.893377] EXT4-fs (vda1): mounted filesystem", "[  OK  ] Started Network Configuration.", "[  OK  ] Started OpenSSH server.", "[  OK  ] Reached target Multi-User System."];
  for (const message of messages) { print(message); await pause(25); }
  print("");
}
async function session() {
  await boot();
  for (;;) {
    user = "";
    print(facts.system + " " + facts.host + " tty1\n");
    let name = "";
    while (name === "") name = (await ask(shortName + " login: ")).trim();
    if (await ask("Password: ", true) === "") { print("\nLogin incorrect\n"); continue; }
    user = name;
    recalled = history.length;
    print("Welcome to " + facts.system + ". Type help for what this console knows.\n");
    while (user !== "") {
      const line = (await ask(facts.family === "windows" ? "C:\\Users\\" + user + ">" : user + "@" + shortName + (user === "root" ? ":~# " : ":~$ "))).trim();
      if (line === "") continue;
      history.push(line);
      recalled = history.length;
      const [word, ...args] = line.split(/\s+/);
      const run = Object.hasOwn(commands, word) ? commands[word] : undefined;
      const output = run ? await run(args) : word + ": command not found";
      if (output) print(output);
    }
  }
}
session();
`;
