import { execFileSync, spawn } from "node:child_process";
import { chmod, chown, mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Whether Dovecot 2.3 is here; where it is not, a word on it, for a test that falls away is no proof. */
export function hasDovecot(): boolean {
  try {
    const version = execFileSync("dovecot", ["--version"], { stdio: ["ignore", "pipe", "ignore"] });
    return version.toString().startsWith("2.3.");
  } catch {
    return false;
  }
}

export type Dovecot = AsyncDisposable & {
  readonly url: string;
  readonly port: number;
  /** Puts a mail into the folder, as a delivery does. */
  deliver(raw: string | Uint8Array): Promise<void>;
  /** File names by folder: new, cur; with their flags. */
  list(folder?: string): Promise<string[]>;
  /** As after a mailbox was restored: another UIDVALIDITY, other UIDs. */
  forgetUids(): Promise<void>;
};

/** A real IMAP server of the test's own, on a port of its own, with one mailbox: care / letmein. */
export async function startDovecot(): Promise<Dovecot> {
  const folder = await mkdtemp(join(tmpdir(), "amends-dovecot-"));
  await chmod(folder, 0o755);
  const port = await freePort();
  const owner = await mailOwner();
  const maildir = join(folder, "mail");
  for (const path of ["mail", "mail/new", "mail/cur", "mail/tmp", "home", "run"]) {
    await mkdir(join(folder, path));
    if (path !== "run") await chown(join(folder, path), owner.uid, owner.gid);
  }
  await writeFile(join(folder, "dovecot.conf"), configuration(folder, port, owner));
  const server = spawn("dovecot", ["-F", "-c", join(folder, "dovecot.conf")], { stdio: "ignore" });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  await untilListening(port);
  let count = 0;
  return {
    url: `imap://care:letmein@127.0.0.1:${port}/INBOX`,
    port,
    async deliver(raw) {
      count += 1;
      const name = `${1_700_000_000 + count}.M${count}P${process.pid}.test`;
      await writeFile(join(maildir, "tmp", name), raw);
      await chown(join(maildir, "tmp", name), owner.uid, owner.gid);
      await rename(join(maildir, "tmp", name), join(maildir, "new", name));
    },
    async list(sub = "") {
      const inside = (part: string) => readdir(join(maildir, sub, part)).catch(() => []);
      return [...(await inside("new")), ...(await inside("cur"))].sort();
    },
    async forgetUids() {
      for (const name of await readdir(maildir)) {
        if (name.startsWith("dovecot")) await rm(join(maildir, name), { recursive: true });
      }
      // Left alone it takes the second, which may be the same one.
      const list = join(maildir, "dovecot-uidlist");
      await writeFile(list, `3 V1234567890 N1 G${"0123456789abcdef".repeat(2)}\n`);
      await chown(list, owner.uid, owner.gid);
    },
    async [Symbol.asyncDispose]() {
      server.kill("SIGTERM");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

type Owner = { readonly uid: number; readonly gid: number };

/** Root reads no mail: then it is "nobody" whose mailbox it is. */
async function mailOwner(): Promise<Owner> {
  const { uid, gid } = userInfo();
  return uid === 0 ? { uid: 65534, gid: 65534 } : { uid, gid };
}

function configuration(folder: string, port: number, { uid, gid }: Owner): string {
  const { username, uid: own } = userInfo();
  const users =
    own === 0 ? "" : `default_internal_user = ${username}\ndefault_login_user = ${username}\n`;
  return `${users}base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_failure_delay = 0
mail_location = maildir:${folder}/mail
first_valid_uid = ${Math.min(uid, 1)}
last_valid_uid = 0
first_valid_gid = 1
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
passdb {
  driver = static
  args = password=letmein
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/home
}
namespace inbox {
  inbox = yes
  separator = /
}
`;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const at = server.address();
      server.close(() => resolve(typeof at === "object" && at ? at.port : 0));
    });
  });
}

async function untilListening(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true)).on("error", () =>
        resolve(false),
      );
      socket.once("connect", () => socket.destroy());
    });
    if (isOpen) return;
    await pause(25);
  }
  throw new Error("Dovecot does not listen.");
}
