#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Reads a store of snapshots by docs/snapshot-format.md alone, with Python's own library and the program zstd.

    read_store.py STORE list                  ids of the whole snapshots, oldest first
    read_store.py STORE prove [ID ...]        every byte and every claim; what is wrong, one line each
    read_store.py STORE extract ID TARGET     TARGET must be empty or new

It shares no code with Muster, so that whatever the page does not say shows here.
"""

import base64
import hashlib
import io
import json
import os
import re
import subprocess
import sys
import tarfile
import threading

FORMAT = 1


class Damaged(Exception):
    """Something in the store is not as the page says it must be; the text begins with the file."""


def sha256_of(path):
    """The hash of a file of any size, in hex."""
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()


def unzstd(sources, name):
    """The plain bytes of files which, one after the other, are one zstd stream."""
    with subprocess.Popen(["zstd", "-dcq"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL) as program:
        def feed():
            try:
                with program.stdin as pipe:
                    for source in sources:
                        with open(source, "rb") as file:
                            pipe.write(file.read())
            except BrokenPipeError:
                pass  # It has refused what came before, as its exit code tells.
        feeder = threading.Thread(target=feed)
        feeder.start()
        plain = program.stdout.read()
        feeder.join()
    if program.returncode != 0:
        raise Damaged(f"{name}: is no zstd stream")
    return plain


def safe(path, name):
    """The bytes of a stored path, which must stay where it is put."""
    parts = path.split(b"/")
    if b"\0" in path or any(part in (b"", b".", b"..") for part in parts):
        raise Damaged(f"{name}: the path {path!r} is not safe")
    return path


def nanoseconds(text):
    """Seconds, a point and nine digits; a minus before times before 1970."""
    match = re.fullmatch(r"(-?)(\d+)\.(\d{9})", text)
    value = int(match[2]) * 10**9 + int(match[3])
    return -value if match[1] else value


class Set:
    """One whole snapshot."""

    def __init__(self, store, set_id):
        self.store = store
        self.id = set_id
        self.folder = os.path.join(store.folder, b"sets", set_id.encode())
        self.name = f"sets/{set_id}"
        raw = self.read(b"manifest.json")
        self.manifest_sha256 = hashlib.sha256(raw).hexdigest()
        try:
            self.manifest = json.loads(raw.decode("utf-8"))
        except ValueError as error:
            raise Damaged(f"{self.name}/manifest.json: {error}") from error
        if self.manifest.get("format", 0) > FORMAT:
            raise Damaged(f"{self.name}/manifest.json: of a newer format")
        if self.manifest.get("id") != set_id:
            raise Damaged(f"{self.name}/manifest.json: of another set")
        self.entries = []
        self.stale = []
        self.read_entries()

    def read(self, path):
        try:
            with open(os.path.join(self.folder, path), "rb") as file:
                return file.read()
        except OSError as error:
            raise Damaged(f"{self.name}/{path.decode()}: {error.strerror}") from error

    def read_entries(self):
        name = f"{self.name}/entries.ndjson.zst"
        path = os.path.join(self.folder, b"entries.ndjson.zst")
        known = self.manifest["files"]["entries.ndjson.zst"]["sha256"]
        if not os.path.exists(path) or sha256_of(path) != known:
            raise Damaged(f"{name}: is not what the manifest names")
        for line in unzstd([path], name).splitlines():
            entry = json.loads(line)
            entry["path"] = safe(self.bytes_of(entry, "path"), name)
            (self.stale if entry["type"] == "stale" else self.entries).append(entry)

    @staticmethod
    def bytes_of(entry, key):
        """A name, which need not be text."""
        if key + "Bytes" in entry:
            return base64.b64decode(entry[key + "Bytes"])
        return entry[key].encode("utf-8")

    def folder_of(self, entry):
        return self.manifest["items"][entry["item"]]["folder"].encode("utf-8")

    def restored_path(self, entry):
        return self.folder_of(entry) + b"/" + entry["path"]

    def member_of(self, entry):
        return self.bytes_of(entry, "member") if "member" in entry else self.restored_path(entry)

    def files(self):
        return [entry for entry in self.entries if entry["type"] == "file"]

    def content_of_chunks(self, entry):
        """A large file, each of its pieces looked at for itself, and then all of them as one stream."""
        paths = []
        for piece in entry["chunks"]:
            path = self.store.object("chunks", piece["stored"], ".zst")
            plain = unzstd([path], self.store.name(path))
            if len(plain) != piece["bytes"] or hashlib.sha256(plain).hexdigest() != piece["plain"]:
                raise Damaged(f"{self.store.name(path)}: its content is another")
            paths.append(path)
        return unzstd(paths, entry["path"]) if paths else b""

    def by_pack(self):
        """Files in packs, pack by pack, the oldest first."""
        packs = {pack: [] for pack in self.manifest["packs"]}
        for entry in self.files():
            if "pack" in entry:
                if entry["pack"] not in packs:
                    raise Damaged(f"{self.name}/entries.ndjson.zst: needs a pack that is not named")
                packs[entry["pack"]].append(entry)
        return packs

    def contents(self):
        """Every file with its content."""
        for pack, entries in self.by_pack().items():
            path = self.store.object("packs", pack, ".tar.zst")
            archive = unzstd([path], self.store.name(path))
            for entry in entries:
                yield entry, archive[entry["offset"]:entry["offset"] + entry["bytes"]]
        for entry in self.files():
            if "chunks" in entry:
                yield entry, self.content_of_chunks(entry)
            elif "export" in entry:
                yield entry, self.read(safe(self.bytes_of(entry, "export"), self.name))

    # What the page says must be so ------------------------------------------------------------------

    def problems(self):
        yield from self.problems_of_sums()
        yield from self.problems_of_packs()
        yield from self.problems_of_items()
        previous = None
        for entry in self.entries:
            key = (entry["item"], entry["path"].split(b"/"))
            if previous is not None and key <= previous:
                yield f"{self.name}/entries.ndjson.zst: {entry['path']!r} stands in the wrong place"
            previous = key

    def sums(self):
        """The lines of SHA256SUMS as they follow from manifest and entries."""
        def line(digest, path):
            escaped = path.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r")
            return f"{'' if escaped == path else chr(92)}{digest}  {escaped}\n".encode("utf-8")
        own = [line(self.manifest_sha256, "manifest.json")]
        own += [line(facts["sha256"], path) for path, facts in self.manifest["files"].items()]
        signature = os.path.join(self.folder, b"manifest.cms")
        if os.path.exists(signature):
            own.append(line(sha256_of(signature), "manifest.cms"))
        packs = [line(pack, f"../../packs/{pack[:2]}/{pack}.tar.zst")
                 for pack in self.manifest["packs"]]
        chunks = [line(name, f"../../chunks/{name[:2]}/{name}.zst")
                  for name in {piece["stored"] for entry in self.files()
                               for piece in entry.get("chunks", [])}]
        return b"".join(sorted(own) + sorted(packs) + sorted(chunks))

    def problems_of_sums(self):
        expected = self.sums()
        if self.read(b"SHA256SUMS") != expected:
            yield f"{self.name}/SHA256SUMS: not what follows from manifest and entries"
        for path, facts in self.manifest["files"].items():
            found = self.read(path.encode("utf-8"))
            if len(found) != facts["bytes"] or hashlib.sha256(found).hexdigest() != facts["sha256"]:
                yield f"{self.name}/{path}: altered"

    def problems_of_packs(self):
        for pack, entries in self.by_pack().items():
            path = self.store.object("packs", pack, ".tar.zst")
            archive = unzstd([path], self.store.name(path))
            with tarfile.open(fileobj=io.BytesIO(archive), encoding="utf-8",
                              errors="surrogateescape") as tar:
                members = {os.fsencode(member.name): member for member in tar}
            if not all(member.isreg() and member.uid == 0 and "mtime" in member.pax_headers
                       for member in members.values()):
                yield f"{self.store.name(path)}: a member is not as it should be"
            for entry in entries:
                member = members.get(self.member_of(entry))
                if member is None or (member.offset_data, member.size) != (entry["offset"],
                                                                           entry["bytes"]):
                    yield f"{self.store.name(path)}: does not have {self.member_of(entry)!r}"
            stale = {entry["path"] for entry in self.stale if entry["pack"] == pack}
            if set(members) - {self.member_of(entry) for entry in entries} != stale:
                yield f"{self.name}/entries.ndjson.zst: stale members of {pack} are others"

    def problems_of_items(self):
        hashes = [[] for _ in self.manifest["items"]]
        total = 0
        for entry, content in self.contents():
            digest = hashlib.sha256(content).hexdigest()
            if len(content) != entry["bytes"] or digest != entry["sha256"]:
                yield f"{self.name}: {self.restored_path(entry)!r} has another content"
            hashes[entry["item"]].append((digest, entry["path"]))
            total += len(content)
        for item, files in zip(self.manifest["items"], hashes):
            lines = sorted(f"{digest}  ".encode() + path + b"\n" for digest, path in files)
            whole = hashlib.sha256(b"".join(lines)).hexdigest()
            if item["how"] == "file" and len(files) == 1:
                whole = files[0][0]
            if (item["sha256"], item["files"]) != (whole, len(files)):
                yield f"{self.name}/manifest.json: the hash of {item['folder']} is another"
        if (self.manifest["fileCount"], self.manifest["bytes"]) != (sum(map(len, hashes)), total):
            yield f"{self.name}/manifest.json: the totals are others"

    # A restore --------------------------------------------------------------------------------------

    def extract(self, target):
        os.makedirs(target, exist_ok=True)
        if os.listdir(target):
            raise Damaged(f"{target!r}: is not empty")
        for entry, content in self.contents():
            if hashlib.sha256(content).hexdigest() != entry["sha256"]:
                raise Damaged(f"{self.name}: {self.restored_path(entry)!r} is damaged")
            path = self.place(target, entry)
            with open(path, "xb") as file:
                file.write(content)
                for name, value in entry.get("xattrs", {}).items():
                    os.setxattr(file.fileno(), name, base64.b64decode(value))
            self.finish(path, entry)
        for entry in self.entries:
            if entry["type"] == "link":
                os.symlink(self.bytes_of(entry, "link"), self.place(target, entry))
        folders = [entry for entry in self.entries if entry["type"] == "folder"]
        for entry in folders:
            os.makedirs(os.path.join(target, self.restored_path(entry)), exist_ok=True)
        for entry in reversed(folders):
            self.finish(os.path.join(target, self.restored_path(entry)), entry)

    def place(self, target, entry):
        path = os.path.join(target, safe(self.restored_path(entry), self.name))
        os.makedirs(os.path.dirname(path), exist_ok=True)
        return path

    @staticmethod
    def finish(path, entry):
        os.chmod(path, int(entry["mode"], 8))
        time = nanoseconds(entry["modified"])
        os.utime(path, ns=(time, time))


class Store:
    """A folder of snapshots."""

    def __init__(self, folder):
        self.folder = os.fsencode(os.path.abspath(folder))
        try:
            with open(os.path.join(self.folder, b"store.json"), "rb") as file:
                facts = json.loads(file.read().decode("utf-8"))
        except (OSError, ValueError) as error:
            raise Damaged(f"store.json: {error}") from error
        if facts["format"] > FORMAT:
            raise Damaged("store.json: of a newer format")
        if facts["encryption"] != "none":
            raise Damaged("store.json: an encrypted store is opened with openssl first")

    def name(self, path):
        return os.fsdecode(os.path.relpath(path, self.folder))

    def object(self, kind, digest, suffix):
        """The path of a pack or chunk, whose name is the hash of its bytes."""
        if not re.fullmatch(r"[0-9a-f]{64}", digest):
            raise Damaged(f"{kind}/{digest}: is no name")
        path = os.path.join(self.folder, f"{kind}/{digest[:2]}/{digest}{suffix}".encode())
        if not os.path.isfile(path):
            raise Damaged(f"{self.name(path)}: is missing")
        if sha256_of(path) != digest:
            raise Damaged(f"{self.name(path)}: altered")
        return path

    def ids(self):
        names = os.listdir(os.path.join(self.folder, b"sets"))
        return sorted(os.fsdecode(name) for name in names
                      if re.fullmatch(rb"\d{8}T\d{6}Z_[0-9a-f]{8}", name))


def main(arguments):
    store = Store(arguments[0])
    if arguments[1:] == ["list"]:
        print("\n".join(store.ids()))
        return 0
    if arguments[1] == "prove":
        found = 0
        for set_id in arguments[2:] or store.ids():
            try:
                for problem in Set(store, set_id).problems():
                    print(problem)
                    found += 1
            except Damaged as damage:
                print(damage)
                found += 1
        return 1 if found else 0
    if arguments[1] == "extract" and len(arguments) == 4:
        Set(store, arguments[2]).extract(os.fsencode(arguments[3]))
        return 0
    sys.stderr.write(__doc__)
    return 2


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Damaged as damage:
        sys.stderr.write(f"{damage}\n")
        sys.exit(1)
