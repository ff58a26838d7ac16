# Sourced by ./run, ./check and ./bench: finds a JDK, Maven and Node, and sees to what else is needed.
# What is missing is installed where that is allowed (root on Debian); otherwise one command is printed that does it.

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 1; }

# What a JDK says of itself in its file; asking Java takes longer.
java_major() {
  local told
  told=$(sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "${1%/bin/java}/release" 2> /dev/null || true)
  if [ -n "$told" ]; then echo "$told"; return; fi
  "$1" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.specification\.version = //p' | sed 's/^1\.//'
}

# The newest JDK of at least 21 wins.
find_jdk() {
  local best=0 home major
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* "$(dirname "$(dirname "$(readlink -f "$(command -v javac || echo /nowhere/bin/javac)")")")"; do
    [ -x "$home/bin/javac" ] || continue
    major=$(java_major "$home/bin/java")
    if [ "${major:-0}" -ge 21 ] && [ "$major" -gt "$best" ]; then best=$major; JDK=$home; fi
  done
  [ "$best" -gt 0 ] || die "A JDK of at least 21 is needed: set JAVA_HOME, or install one below /usr/lib/jvm."
  export JAVA_HOME=$JDK PATH="$JDK/bin:$PATH"
}

require_tools() {
  command -v mvn > /dev/null || need maven
  command -v node > /dev/null || die "Node.js of at least 20.19 is needed (https://nodejs.org)."
  node -e 'const [a,b]=process.versions.node.split(".").map(Number); process.exit(a>20||(a===20&&b>=19)?0:1)' \
    || die "Node.js of at least 20.19 is needed; found $(node --version)."
}

MISSING=""
need() { MISSING="$MISSING $*"; }

need_browser() {
  command -v chromium > /dev/null || command -v chromium-browser > /dev/null || command -v google-chrome > /dev/null || need chromium
}

need_fonts() {
  [ -n "$(command -v fc-list > /dev/null && fc-list :lang=zh family 2> /dev/null | head -1)" ] || need fontconfig fonts-noto-cjk
}

# What the stand-in of the CTP library is built with, and the locale without which that library aborts its process.
on_ctp_platform() { [ "$(uname -s)-$(uname -m)" = Linux-x86_64 ]; }
has_locale() { locale -a 2> /dev/null | grep -qi '^zh_CN\.gb18030$'; }
need_native() {
  on_ctp_platform || return 0
  command -v g++ > /dev/null || need g++
  has_locale || [ -f /usr/share/i18n/locales/zh_CN ] || need locales
}
# The demo can do without: then a Java child takes the library's place.
wish_native() {
  if [ "$(id -u)" -eq 0 ] && command -v apt-get > /dev/null; then need_native; fi
}
make_locale() {
  on_ctp_platform && ! has_locale && [ -f /usr/share/i18n/locales/zh_CN ] || return 0
  if [ -w /usr/lib/locale ]; then
    say "Making the locale zh_CN.GB18030, which the CTP library needs"
    localedef -i zh_CN -f GB18030 zh_CN.GB18030
  else
    export ZHANGTING_LOCPATH=$PWD/var/locale
    [ -d "$ZHANGTING_LOCPATH/zh_CN.GB18030" ] && return 0
    say "Making the locale zh_CN.GB18030 in var/locale, which the CTP library needs"
    mkdir -p "$ZHANGTING_LOCPATH"
    localedef -i zh_CN -f GB18030 "$ZHANGTING_LOCPATH/zh_CN.GB18030"
  fi
}

install_missing() {
  [ -n "$MISSING" ] || return 0
  local command="apt-get update && apt-get install -y --no-install-recommends$MISSING"
  if [ "$(id -u)" -eq 0 ] && command -v apt-get > /dev/null; then
    say "Installing what is missing:$MISSING"
    DEBIAN_FRONTEND=noninteractive sh -c "apt-get update -qq && apt-get install -y -qq --no-install-recommends$MISSING" > /dev/null \
      || die "The installation failed. By hand: $command"
  else
    die "Missing:$MISSING. This does it: sudo sh -c '$command'"
  fi
}
