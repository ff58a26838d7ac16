#!/bin/sh
# Builds the stand-in of the trader library, and one that answers as a foreign system, below OUTDIR.
set -eu
sources=$(cd "$(dirname "$0")" && pwd)
out=${1:?"usage: build.sh OUTDIR"}

if [ "$(uname -sm)" != "Linux x86_64" ]; then
    echo "build.sh: no stand-in library: this is $(uname -sm), not Linux x86_64" >&2
    exit 0
fi
if ! command -v g++ > /dev/null; then
    echo "build.sh: no stand-in library: g++ is missing" >&2
    exit 0
fi

build() { # variant, more flags
    library=$out/native/linux_64/$1/libthosttraderapi_se.so
    if [ -f "$library" ] && [ -z "$(find "$sources" -type f -newer "$library")" ]; then
        return
    fi
    mkdir -p "${library%/*}" "$out/../stand-in"
    awk -f "$sources/header.awk" "$sources/tables/structs.csv" "$sources/tables/virtual-methods.csv" \
        > "$out/../stand-in/trader_api.h"
    shift
    g++ -std=c++17 -O2 -fPIC -shared -pthread -fvisibility=hidden -fexec-charset=GB18030 \
        -Wall -Wextra -Werror -Wl,--version-script="$sources/exports.map" "$@" -I "$out/../stand-in" -I "$sources" \
        -o "$library.new" "$sources/stand_in.cpp"
    mv "$library.new" "$library"
}

build standin
build foreign -DFOREIGN
