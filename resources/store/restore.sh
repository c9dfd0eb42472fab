#!/usr/bin/env bash
# Restores this snapshot into a folder with bash, bsdtar, zstd and GNU coreutils alone, and openssl where it is encrypted or
# signed. It changes no server.
#   ./restore.sh [--key FILE] TARGET        TARGET must be empty or new.
# An encrypted snapshot opens with the passphrase of its store, read from standard input; or with the private key of a
# recipient: FILE is a PEM or PFX file, and its own passphrase, if it has one, is read from standard input.
# What it does is written in docs/snapshot-format.md, section 7, of the program that made this snapshot.
set -euo pipefail
umask 022

die() {
    printf 'restore.sh: %s\n' "$*" >&2
    exit 1
}

key_file=
if [ $# -eq 3 ] && [ "$1" = --key ]; then
    key_file=$2
    shift 2
fi
[ $# -eq 1 ] || die "usage: $0 [--key FILE] TARGET"
for tool in bsdtar zstd sha256sum; do
    command -v "$tool" >/dev/null || die "$tool is not installed"
done
set_folder=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
store=$(cd -- "$set_folder/../.." && pwd -P)
suffix=
manifest=$set_folder/manifest.json
if [ -f "$manifest.cms" ]; then
    suffix=.cms
    manifest=$manifest.cms
    command -v openssl >/dev/null || die "openssl is not installed, and this snapshot is encrypted"
fi
[ -f "$manifest" ] || die "$set_folder holds no manifest: no whole snapshot"
# bsdtar needs a locale of UTF-8 for names, whatever the words of this machine are.
for name in C.UTF-8 C.utf8 en_US.UTF-8; do
    if [ "$(LC_ALL=$name bash -c 'printf %s "${#1}"' - $'\xc3\xb1' 2>/dev/null)" = 1 ]; then
        export LC_ALL=$name
        break
    fi
done

own_sums() {
    while IFS= read -r line; do
        case $line in
        *"  ../../"*) ;;
        *) printf '%s\n' "$line" ;;
        esac
    done <"$set_folder/SHA256SUMS"
}
own_sums | (cd -- "$set_folder" && sha256sum --check --strict --quiet) || die "the snapshot's own files are damaged"

if [ -f "$set_folder/manifest.cms" ] && command -v openssl >/dev/null; then
    signer=$(openssl cms -verify -binary -noverify -inform DER -in "$set_folder/manifest.cms" -content "$manifest" \
        -out /dev/null -signer /dev/stdout 2>/dev/null) || die "the signature is not that of this manifest"
    signer=$(printf '%s\n' "$signer" | openssl x509 -noout -fingerprint -sha256)
    printf 'Signed. Compare this fingerprint with that of who took the snapshot: %s\n' "${signer#*=}"
elif [ -f "$set_folder/manifest.cms" ]; then
    printf 'openssl is not installed: the signature was not checked.\n' >&2
else
    printf 'This snapshot is unsigned: nothing shows who wrote it.\n'
fi

# The private key of the store, in this shell's memory alone: never an argument, a variable of the environment, or a file.
store_key=
passphrase() { # PROMPT
    secret=
    if [ -t 0 ]; then
        IFS= read -r -s -p "$1: " secret || true
        printf '\n' >&2
    else
        IFS= read -r secret || true
    fi
}

inside() { # FILE: what an object holds, with the key in "opener"
    openssl cms -decrypt -binary -inform DER -in "$1" -inkey <(printf '%s\n' "$opener") 2>/dev/null
}

open_with_file() {
    local object
    passphrase "Passphrase of $key_file, empty if it has none"
    opener=$(printf '%s\n' "$secret" | openssl pkcs12 -in "$key_file" -nocerts -nodes -passin stdin 2>/dev/null) \
        || opener=$(printf '%s\n' "$secret" | openssl pkcs12 -legacy -in "$key_file" -nocerts -nodes -passin stdin 2>/dev/null) \
        || opener=$(printf '%s\n' "$secret" | openssl pkey -in "$key_file" -passin stdin 2>/dev/null) \
        || die "$key_file is no private key, or its passphrase is another"
    for object in "$store"/keys/*.cms; do
        if store_key=$(inside "$object"); then
            return
        fi
    done
    die "this key opens nothing here: it is not that of a recipient"
}

if [ -n "$suffix" ]; then
    if [ -n "$key_file" ]; then
        open_with_file
    else
        [ -f "$store/keys/passphrase.p8" ] || die "this store has no passphrase: give the key of a recipient with --key"
        passphrase "Passphrase of the store"
        store_key=$(printf '%s\n' "$secret" | openssl pkey -in "$store/keys/passphrase.p8" -passin stdin 2>/dev/null) \
            || die "the passphrase is another, or keys/passphrase.p8 is damaged"
    fi
    secret=
    opener=$store_key
fi

plain() { # FILE
    if [ -n "$suffix" ]; then
        inside "$1"
    else
        cat -- "$1"
    fi
}

target=$1
mkdir -p -- "$target"
target=$(cd -- "$target" && pwd -P)
[ -z "$(ls -A -- "$target")" ] || die "$target is not empty"

# A path of the list, decoded into the variable "path"; one that leaves the target ends everything.
decode() {
    printf -v path '%b' "$1"
    case "/$path/" in
    *//* | */../* | */./*) die "unsafe path: $1" ;;
    esac
    local above=$path
    while [[ $above == */* ]]; do
        above=${above%/*}
        [ ! -L "$target/$above" ] || die "unsafe path, through a link: $1"
    done
}

# Whether a link in the variable "path" would point out of the target.
points_out() { # LINK
    local depth=${path//[!\/]/} part
    depth=${#depth}
    [[ -n $1 && $1 != /* && $1 != \\* && ${1:1:1} != : ]] || return 0
    local IFS=/
    set -f
    for part in $1; do
        case $part in
        ..) depth=$((depth - 1)) ;;
        . | '') ;;
        *) depth=$((depth + 1)) ;;
        esac
        [ "$depth" -ge 0 ] || return 0
    done
    return 1
}

check() { # FILE SHA256
    local found
    found=$(sha256sum <"$1") || die "cannot read $1"
    [ "${found%% *}" = "$2" ] || die "damaged: $1"
}

finish() { # FILE MODE MODIFIED
    chmod -- "$2" "$1"
    touch -d "@$3" -- "$1"
}

parent() {
    case $1 in
    */*) mkdir -p -- "$target/${1%/*}" ;;
    esac
}

# The compressed content of a large file, whose COUNT pieces stand next in the list.
pieces() { # COUNT
    local kind stored sum i
    for ((i = 0; i < $1; i++)); do
        IFS=$'\t' read -r kind stored sum || die "the list is cut off"
        [ "$kind" = piece ] || die "the list is damaged"
        check "$store/$stored" "$sum"
        plain "$store/$stored" || die "damaged: $stored"
    done
}

# Encrypted bytes can be trusted only when the end was reached, so the list is read once before it is followed.
plain "$set_folder/restore.list.zst$suffix" >/dev/null || die "the list is damaged, or encrypted to another key"
exec 3< <(plain "$set_folder/restore.list.zst$suffix" | zstd -dcq)
while IFS=$'\t' read -r order one two three four five <&3; do
    case $order in
    pack)
        check "$store/$one" "$two"
        plain "$store/$one" | zstd -dcq | bsdtar -xpSf - --no-same-owner -C "$target"
        ;;
    remove)
        decode "$one"
        rm -rf -- "${target:?}/$path"
        ;;
    copy)
        decode "$one"
        from=$path
        decode "$two"
        parent "$path"
        cp -p --sparse=always -- "$target/$from" "$target/$path"
        ;;
    place)
        decode "$one"
        from=$path
        decode "$two"
        parent "$path"
        cp -p --sparse=always -- "$target/$from" "$target/$path"
        finish "$target/$path" "$three" "$four"
        ;;
    export)
        decode "$one"
        from=$set_folder/$path
        decode "$three"
        parent "$path"
        cp -- "$from" "$target/$path"
        check "$target/$path" "$two"
        finish "$target/$path" "$four" "$five"
        ;;
    chunked)
        decode "$one"
        parent "$path"
        large=$path
        count=$five
        : >"$target/$large"
        if [ "$count" -gt 0 ]; then
            # bash reads the list byte by byte, so the pieces which the other process takes are taken for us too.
            pieces "$count" <&3 | zstd -dcq --sparse >"$target/$large"
        fi
        check "$target/$large" "$two"
        finish "$target/$large" "$three" "$four"
        ;;
    link)
        decode "$one"
        parent "$path"
        printf -v link '%b' "$two"
        ! (points_out "$link") || die "unsafe link: $one"
        ln -s -- "$link" "$target/$path"
        ;;
    folder)
        decode "$one"
        mkdir -p -- "$target/$path"
        finish "$target/$path" "$two" "$three"
        ;;
    *) die "unknown order: $order" ;;
    esac
done
# Our packs hold regular files alone; what else came out of one was put there by somebody.
strange=$(find "$target" ! -type f ! -type d ! -type l -print -quit)
[ -z "$strange" ] || die "neither file nor folder nor link: $strange"
printf 'Restored to %s. No server was changed.\n' "$target"
