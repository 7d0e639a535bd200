# Sourced by run, test, shell and bench: makes sure that the packages of packages.txt are there and offers `inside`,
# which runs a command where they are: on this system, or in a private Debian 13 root on an older one.
# All chatter goes to standard error; standard output belongs to the command.

set -euo pipefail

# ccache: one cache for every checkout, and precompiled headers allowed
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime CCACHE_NOHASHDIR=1

source_dir=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
cache_dir=${XDG_CACHE_HOME:-$HOME/.cache}/trunkline
suite=trixie
export CCACHE_DIR=${CCACHE_DIR:-$cache_dir/ccache} CCACHE_BASEDIR=$source_dir

packages() { sed 's/#.*//' "$source_dir/packaging/packages.txt" | tr -s ' \n' '\n' | sed '/^$/d'; }

say() { printf 'trunkline: %s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 3
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        say "sudo is needed for: $*"
        sudo "$@"
    else
        fail "this needs root once, and sudo is not installed: $*"
    fi
}

# Installs what is missing of the packages named, and nothing when nothing is.
install_missing() {
    local missing
    missing=$(dpkg-query -W -f '${Package} ${db:Status-Abbrev}\n' "$@" 2>/dev/null | awk '$2 == "ii" { print $1 }' |
        sort -u | comm -13 - <(printf '%s\n' "$@" | sort -u))
    [ -n "$missing" ] || return 0
    say "installing:" $missing
    export DEBIAN_FRONTEND=noninteractive
    if ! as_root apt-get install -y --no-install-recommends $missing >&2; then
        as_root apt-get update >&2
        as_root apt-get install -y --no-install-recommends $missing >&2
    fi
}

# True where the system's own packages are new enough.
is_native() {
    . /etc/os-release
    case ${ID:-} in
    debian) [ -z "${VERSION_ID:-}" ] || dpkg --compare-versions "$VERSION_ID" ge 13 ;; # testing and unstable have no number
    *) [[ " ${ID:-} ${ID_LIKE:-} " == *" ubuntu "* ]] &&
        dpkg --compare-versions "$(apt-cache policy qt6-base-dev 2>/dev/null | awk '/Candidate:/ { print $2 }')" ge 6.8 ;;
    esac
}

# Makes the private root once. It is built beside its final name and renamed when whole, so that an interrupted one
# is never taken for a finished one; a lock keeps two starts from building it twice.
make_root() {
    [ ! -d "$root" ] || return 0
    command -v apt-get >/dev/null || fail "Debian or Ubuntu is needed (apt-get was not found)"
    install_missing mmdebstrap bubblewrap uidmap debian-archive-keyring
    mkdir -p "$cache_dir"
    exec 9>"$cache_dir/root.lock"
    flock 9
    if [ ! -d "$root" ]; then
        say "making a private Debian 13 in $root (once, about two minutes)"
        local partial
        rm -rf "$cache_dir"/partial.*
        partial=$(mktemp -d "$cache_dir/partial.XXXXXX")
        chmod 755 "$partial"
        mmdebstrap --quiet --variant=apt --format=tar \
            --include="$(packages | paste -sd,)" \
            --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*' \
            --aptopt='APT::Install-Recommends "false"' \
            --customize-hook='cd "$1/etc" && rm -f localtime resolv.conf && touch gitconfig resolv.conf hosts hostname machine-id localtime timezone' \
            "$suite" - | tar -x --no-same-owner --exclude=./dev --exclude=./proc --exclude=./sys -C "$partial"
        mv -T "$partial" "$root"
        say "the root is ready"
    fi
    exec 9>&-
}

# The host's own files stay where they are; only /usr, /etc and /var are the root's. The host's programs follow on
# PATH under /host, so that git finds the user's credential helpers.
in_root() {
    local args=() path
    for path in bin lib lib32 lib64 sbin; do
        [ ! -L "$root/$path" ] || args+=(--symlink "$(readlink "$root/$path")" "/$path")
    done
    args+=(--ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc --ro-bind "$root/var" /var)
    args+=(--dev-bind /dev /dev --bind /proc /proc --bind /sys /sys --ro-bind /usr /host/usr)
    for path in /etc/{passwd,group,resolv.conf,hosts,hostname,machine-id,localtime,timezone,gitconfig}; do
        [ ! -e "$path" ] || [ ! -e "$root$path" ] || args+=(--ro-bind "$path" "$path")
    done
    [ ! -d /var/tmp ] || args+=(--bind /var/tmp /var/tmp)
    for path in /*; do # the host's own folders: home, tmp, run, srv, mnt, opt and whatever else the administrator made
        case $path in
        /bin | /boot | /dev | /etc | /host | /lib* | /lost+found | /proc | /sbin | /sys | /usr | /var) ;;
        *) [ ! -d "$path" ] || [ ! -x "$path" ] || args+=(--bind "$path" "$path") ;;
        esac
    done
    case $PWD/ in /var/*) args+=(--bind "$PWD" "$PWD") ;; esac
    exec_or_run bwrap "${args[@]}" --chdir "$PWD" --setenv PATH \
        "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin:/usr/games:${PATH}:/host/usr/local/bin:/host/usr/bin" -- "$@"
}

exec_or_run() { if [ -n "${replace:-}" ]; then exec "$@"; else "$@"; fi; }

inside() { if [ -n "$root" ]; then in_root "$@"; else exec_or_run "$@"; fi; }

# Configures and builds a preset; quiet unless something has to be built.
build() {
    local preset=$1
    shift
    if [ ! -f "$source_dir/build/$preset/build.ninja" ]; then
        (cd "$source_dir" && inside cmake --preset "$preset") >&2
    fi
    inside cmake --build "$source_dir/build/$preset" "$@" >&2
}

root=
if is_native; then
    install_missing $(packages)
else
    root=$cache_dir/root-$( (packages; sed -n '/^make_root()/,/^}/p' "${BASH_SOURCE[0]}") | sha256sum | cut -c1-16)
    make_root
fi
