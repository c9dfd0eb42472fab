#!/usr/bin/env bash
# Measures the store against tar|zstd, bsdtar and restic on one tree, and prints the medians.
#   tests/bench/store.sh BENCH_STORE [FOLDER] [FILES] [BYTES] [ROUNDS]     e.g. build/dev/tests/bench/bench_Store /dev/shm
set -euo pipefail
bench=$(realpath "$1")
work=$(mktemp -d "${2:-/dev/shm}/muster-bench-XXXXXX")
files=${3:-20000} bytes=${4:-3000000000} rounds=${5:-5}
trap 'rm -rf -- "$work"' EXIT
share=$work/share
"$bench" make "$share" "$files" "$bytes"
echo "tree: $files files, $(du -sm "$share" | cut -f1) MiB, $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg)"

median() { sort -n | sed -n "$(((rounds + 1) / 2))p"; }
timed() { # NAME COMMAND…
    local name=$1 before after
    shift
    before=$(date +%s%N)
    "$@" >/dev/null 2>"$work/errors" || { echo "$name failed: $(tail -1 "$work/errors")" && return; }
    after=$(date +%s%N)
    echo "scale=2; ($after - $before) / 1000000000" | bc >>"$work/$name.times"
}
ours() { # NAME ARGUMENTS…
    # A run that failed gives no time: a median must not be made of half a job.
    if ! "$bench" "${@:2}" >"$work/last" || grep -q FAILED "$work/last"; then
        echo "$1 failed: $(tail -1 "$work/last")"
        return
    fi
    sed -n 's/.*seconds=\([0-9.]*\).*/\1/p' "$work/last" >>"$work/$1.times"
    sed -n 's/.*rssMiB=\([0-9]*\).*/\1/p' "$work/last" >>"$work/$1.rss"
}
for ((round = 0; round < rounds; round++)); do
    rm -rf -- "$work/store" "$work/out" "$work/restic" "$work/t"
    ours muster-full backup "$work/store" "$share"
    ours muster-again backup "$work/store" "$share"
    ours muster-verify verify "$work/store" -
    ours muster-restore restore "$work/store" "$work/out"
    rm -rf -- "$work/out"
    timed tar-zstd-full bash -c "tar -cf - -C '$share' . | zstd -3 -T0 -q -o '$work/t'"
    rm -f -- "$work/t"
    timed bsdtar-full bsdtar -cf "$work/t" --zstd --options zstd:compression-level=3,zstd:threads=2 -C "$share" .
    rm -f -- "$work/t"
    if command -v restic >/dev/null; then
        export RESTIC_PASSWORD=benchmark RESTIC_CACHE_DIR=$work/cache
        restic init -q -r "$work/restic" >/dev/null
        timed restic-full restic -q -r "$work/restic" backup "$share"
        timed restic-again restic -q -r "$work/restic" backup "$share"
        timed restic-verify restic -q -r "$work/restic" check --read-data
        timed restic-restore restic -q -r "$work/restic" restore latest --target "$work/out"
        rm -rf -- "$work/out"
    else
        echo "restic is not installed: not compared with it"
    fi
done
for times in "$work"/*.times; do
    name=$(basename "$times" .times)
    middle=$(median <"$times")
    rss=
    if [ -f "$work/$name.rss" ]; then
        rss=", peak $(sort -n "$work/$name.rss" | tail -1) MiB"
    fi
    echo "$name: median $middle s, $(echo "$bytes / 1000000 / $middle" | bc) MB/s$rss"
done
