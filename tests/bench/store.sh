#!/usr/bin/env bash
# Measures the store beside restic, borg, tar|zstd and bsdtar: the same data, one after the other in the same run, medians and ratios.
#   tests/bench/store.sh BENCH_STORE [KEY=VALUE…]      e.g. build/dev/tests/bench/bench_Store rounds=3 parts=mixed,large
# Keys: folder=/dev/shm  rounds=5  files=20000  bytes=3000000000  large=2000000000  small=1000000
#       parts=mixed,changed,large   of: mixed (full, unchanged, verify, restore), changed (200 files of the tree),
#       large (one file, one per cent changed), small (ours alone: a tenth of `small` files, then all of them)
set -euo pipefail
bench=$(realpath "$1")
folder=/dev/shm rounds=5 files=20000 bytes=3000000000 large=2000000000 small=1000000 parts=mixed,changed,large
for setting in "${@:2}"; do
    case $setting in
    folder=* | rounds=* | files=* | bytes=* | large=* | small=* | parts=*) declare "$setting" ;;
    *) echo "unknown setting: $setting" >&2 && exit 64 ;;
    esac
done
work=$(mktemp -d "$folder/muster-bench-XXXXXX")
trap 'rm -rf -- "$work"' EXIT
share=$work/share
mkdir "$work/times"
export RESTIC_PASSWORD=benchmark RESTIC_CACHE_DIR=$work/cache
export BORG_BASE_DIR=$work/borg-home BORG_UNKNOWN_UNENCRYPTED_REPO_ACCESS_IS_OK=yes BORG_RELOCATED_REPO_ACCESS_IS_OK=yes

has() { command -v "$1" >/dev/null; }
for peer in restic borg tar zstd bsdtar; do
    has "$peer" && continue
    printf '*** %s is NOT INSTALLED: nothing below is compared with it ***\n' "$peer"
done
load() { cut -d' ' -f1-2 /proc/loadavg; }

# A run that failed gives no time: a median must not be made of half a job.
timed() { # NAME COMMAND…
    local name=$1 before after
    shift
    before=$(date +%s%N)
    if ! "$@" >/dev/null 2>"$work/errors"; then
        echo "$name FAILED: $(tail -1 "$work/errors")"
        return
    fi
    after=$(date +%s%N)
    echo "$(((after - before) / 1000000))" >>"$work/times/$name"
}
ours() { # NAME ARGUMENTS…
    if ! "$bench" "${@:2}" >"$work/last" || grep -q FAILED "$work/last"; then
        echo "$1 FAILED: $(tail -1 "$work/last")"
        return
    fi
    awk -F'[= ]' '{ printf "%d\n", $3 * 1000 }' "$work/last" >>"$work/times/$1"
    sed -n 's/.*rssMiB=\([0-9]*\).*/\1/p' "$work/last" >>"$work/times/$1.rss"
}
size_of() { # FOLDER: bytes of all files in it, without the cost of blocks
    find "$1" -type f -printf '%s\n' | awk '{ sum += $1 } END { printf "%.0f\n", sum }'
}
median() { sort -n "$1" | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }
seconds() { awk -v ms="$1" 'BEGIN { printf "%.2f", ms / 1000 }'; }

row() { # OURS PEER…: a line for each, with how many times longer it takes than ours
    local mine peer theirs
    [ -s "$work/times/$1" ] || return 0
    mine=$(median "$work/times/$1")
    printf '%-28s %8s s   peak %s MiB\n' "$1" "$(seconds "$mine")" "$(sort -n "$work/times/$1.rss" | tail -1)"
    for peer in "${@:2}"; do
        [ -s "$work/times/$peer" ] || continue
        theirs=$(median "$work/times/$peer")
        printf '  %-26s %8s s   %s times ours\n' "$peer" "$(seconds "$theirs")" \
            "$(awk -v a="$theirs" -v b="$mine" 'BEGIN { printf "%.2f", a / b }')"
    done
}
# What a step added to each store.
before_sizes() {
    for store in store restic borg; do
        [ ! -d "$work/$store" ] || size_of "$work/$store" >"$work/$store.before"
    done
}
growth() { # TITLE
    echo "$1: bytes added"
    local mine= added
    for store in store restic borg; do
        [ -d "$work/$store" ] || continue
        added=$(($(size_of "$work/$store") - $(cat "$work/$store.before")))
        mine=${mine:-$added}
        printf '  %-10s %12s   %s of ours\n' "${store/store/muster}" "$added" \
            "$(awk -v a="$added" -v b="$mine" 'BEGIN { printf "%.3f", a / b }')"
    done
}
init_peers() {
    if has restic; then restic init -q -r "$work/restic" >/dev/null; fi
    if has borg; then borg init -e none "$work/borg" >/dev/null 2>&1; fi
}
back_up_all() { # NAME SOURCE
    ours "muster-$1" backup "$work/store" "$2"
    if has restic; then timed "restic-$1" restic -q -r "$work/restic" backup "$2"; fi
    if has borg; then timed "borg-$1" borg create "$work/borg::$1" "$2"; fi
}
clear_stores() { rm -rf -- "$work/store" "$work/restic" "$work/borg" "$work/borg-home" "$work/cache" "$work/out" "$work/t"; }

one_round() {
    clear_stores
    init_peers
    back_up_all full "$share"
    if has tar && has zstd; then
        timed tar-zstd-full bash -c "tar -cf - -C '$share' . | zstd -3 -T0 -q -o '$work/t'"
        rm -f -- "$work/t"
    fi
    if has bsdtar; then
        timed bsdtar-full bsdtar -cf "$work/t" --zstd --options zstd:compression-level=3,zstd:threads=2 -C "$share" .
        rm -f -- "$work/t"
    fi
    back_up_all again "$share"
    ours muster-verify verify "$work/store" unaltered
    ours muster-verify-readable verify "$work/store" readable
    ours muster-restore restore "$work/store" "$work/out"
    rm -rf -- "$work/out"
    if has restic; then
        timed restic-verify restic -q -r "$work/restic" check --read-data
        timed restic-restore restic -q -r "$work/restic" restore latest --target "$work/out"
        rm -rf -- "$work/out"
    fi
    if has borg; then
        timed borg-verify borg check --verify-data "$work/borg"
        mkdir "$work/out"
        timed borg-restore bash -c "cd '$work/out' && borg extract '$work/borg::full'"
        rm -rf -- "$work/out"
    fi
}

part_mixed() {
    "$bench" make "$share" "$files" "$bytes"
    echo "tree: $files files, $(($(size_of "$share") / 1000000)) MB, $(nproc) cores, load $(load)"
    for ((round = 1; round <= rounds; round++)); do
        one_round
        echo "round $round of $rounds done, load $(load)"
    done
    row muster-full restic-full borg-full tar-zstd-full bsdtar-full
    row muster-again restic-again borg-again
    row muster-verify restic-verify borg-verify
    row muster-verify-readable restic-verify borg-verify
    row muster-restore restic-restore borg-restore
}
part_changed() {
    if [ ! -d "$share" ]; then "$bench" make "$share" "$files" "$bytes"; fi
    if [ ! -d "$work/store" ]; then
        init_peers
        back_up_all first "$share"
    fi
    "$bench" change "$share" "$files" "$bytes" 200
    before_sizes
    back_up_all changed "$share"
    growth "200 of $files files changed"
    row muster-changed restic-changed borg-changed
}
part_large() {
    rm -rf -- "$share"
    clear_stores
    mkdir -p "$share"
    "$bench" make-large "$share/database.bak" "$large"
    for places in 1 20; do
        clear_stores
        init_peers
        back_up_all "large-$places" "$share"
        "$bench" change-large "$share/database.bak" "$places"
        before_sizes
        back_up_all "large-changed-$places" "$share"
        growth "a file of $large bytes, one per cent changed in $places place(s)"
        row "muster-large-$places" "restic-large-$places" "borg-large-$places"
        row "muster-large-changed-$places" "restic-large-changed-$places" "borg-large-changed-$places"
    done
}
part_small() {
    for count in $((small / 10)) "$small"; do
        rm -rf -- "$share"
        clear_stores
        "$bench" make-small "$share" "$count"
        echo "$count small files, load $(load)"
        ours "muster-small-full-$count" backup "$work/store" "$share"
        ours "muster-small-again-$count" backup "$work/store" "$share"
        ours "muster-small-verify-$count" verify "$work/store" readable
        ours "muster-small-restore-$count" restore "$work/store" "$work/out"
        for step in full again verify restore; do row "muster-small-$step-$count"; done
    done
}
for part in ${parts//,/ }; do "part_$part"; done
