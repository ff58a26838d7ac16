# Sourced by ./run and ./bench: a jar starts faster when it is extracted and its classes are archived (linked, from
# Java 25 on). Both are made once for each build, in target/start-up beside the jar; the archive once for each JDK.
# Java looks at an archive itself and goes on without one that is not its own; nothing here is needed for a start.

# A small heap at first: without -Xms Java begins with a 64th of the machine's memory.
MEMORY=(-Xms64m -Xmx512m)

# From Java 25 on an ahead-of-time cache, before that class-data sharing.
archive_flags() {
  if [ "$(java_major "$JAVA_HOME/bin/java")" -ge 25 ]; then
    WRITE=-XX:AOTCacheOutput= READ=-XX:AOTCache=
  else
    WRITE=-XX:ArchiveClassesAtExit= READ=-XX:SharedArchiveFile=
  fi
}

# extract_once JAR: sets EXTRACTED to the jar that is to be started, and ARCHIVE to the place of its archive.
extract_once() {
  local jar=$1 all=${1%/*}/start-up version folder old
  version=$(node -e 'const s = require("fs").statSync(process.argv[1]); console.log(`${s.size}-${Math.floor(s.mtimeMs)}`)' "$jar")
  folder=$all/$version
  EXTRACTED=$jar ARCHIVE=""
  if [ ! -d "$folder" ]; then
    mkdir -p "$all" 2> /dev/null && [ -w "$all" ] || return 0
    for old in "$all"/*; do rm -rf "$old"; done
    # made beside its place and then moved there: whole or not at all
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$folder.new.$$" > /dev/null 2>&1 \
      && mv "$folder.new.$$" "$folder" || { rm -rf "$folder.new.$$"; return 0; }
  fi
  EXTRACTED=$folder/${jar##*/}
  ARCHIVE=$folder/java-$({ cat "$JAVA_HOME/release" 2> /dev/null || echo unknown; } | cksum | tr ' ' '-').archive
}

# start_flags: sets START_FLAGS to what Java needs to use the archive, if there is one.
start_flags() {
  START_FLAGS=()
  if [ -n "$ARCHIVE" ] && [ -f "$ARCHIVE" ]; then
    archive_flags
    START_FLAGS=("$READ$ARCHIVE" -Xlog:cds=off -Xlog:aot=off)
  fi
}

# archive_once [COMMAND…]: starts the demo aside, in a folder of its own, ends it and keeps the archive. With a command
# such as setpriv the demo runs under that; then the folder is nobody's.
archive_once() {
  [ -n "$ARCHIVE" ] && [ ! -f "$ARCHIVE" ] && [ -w "${ARCHIVE%/*}" ] || return 0
  local home demo left=600 port="" enough=""
  home=$(mktemp -d)
  # told to end, it ends the demo and tidies up
  trap 'enough=1' TERM
  [ $# -eq 0 ] || chown nobody "$home"
  archive_flags
  nice -n 19 "$@" "$JAVA_HOME/bin/java" "${MEMORY[@]}" "$WRITE$home/archive" -Xlog:cds=off -Xlog:aot=off \
    "-Dzhangting.demo.home=$home/demo" -jar "$EXTRACTED" --server.port=0 > "$home/log" 2>&1 &
  demo=$!
  while [ -z "$port$enough" ] && kill -0 $demo 2> /dev/null && [ $((left -= 1)) -gt 0 ]; do
    sleep 0.5
    ! grep -q 'Started DemoHall' "$home/log" || port=$(sed -n 's/.*Tomcat started on port \([0-9]*\).*/\1/p' "$home/log")
  done
  [ -z "$port" ] || nice -n 19 node -e '
    (async () => {
      for (const path of ["hall/", "console/", "api/hall/hall", "api/hall/session", "api/console/session"])
        await fetch(`http://127.0.0.1:${process.argv[1]}/${path}`).then((answer) => answer.text());
    })().catch(() => {})' "$port"
  while kill $demo 2> /dev/null; do wait $demo 2> /dev/null || true; done
  # beside its place first, then moved there: whole or not at all
  if [ -n "$port" ] && [ -s "$home/archive" ]; then
    cp "$home/archive" "$ARCHIVE.new.$$" && chmod a+r "$ARCHIVE.new.$$" && mv -f "$ARCHIVE.new.$$" "$ARCHIVE"
  fi
  rm -rf "$home" "$ARCHIVE.new.$$"
}
