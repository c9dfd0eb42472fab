#!/usr/bin/env bash
# Restores this snapshot into a folder with bash, bsdtar, zstd and GNU coreutils alone. It changes no server.
#   ./restore.sh TARGET        TARGET must be empty or new.
# What it does is written in docs/snapshot-format.md, section 7, of the program that made this snapshot.
set -euo pipefail
umask 022

die() {
    printf 'restore.sh: %s\n' "$*" >&2
    exit 1
}

[ $# -eq 1 ] || die "usage: $0 TARGET"
for tool in bsdtar zstd sha256sum; do
    command -v "$tool" >/dev/null || die "$tool is not installed"
done
set_folder=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
store=$(cd -- "$set_folder/../.." && pwd -P)
[ -f "$set_folder/manifest.json" ] || die "$set_folder holds no manifest.json: no whole snapshot"
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
        cat -- "$store/$stored"
    done
}

exec 3< <(zstd -dcq -- "$set_folder/restore.list.zst")
while IFS=$'\t' read -r order one two three four five <&3; do
    case $order in
    pack)
        check "$store/$one" "$two"
        zstd -dcq -- "$store/$one" | bsdtar -xpSf - --no-same-owner -C "$target"
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
