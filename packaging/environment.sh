# shellcheck shell=bash
# Sourced by run, test, shell and bench: makes sure that the packages of packages.txt are there and offers `inside`,
# which runs a command where they are: on this system, or in a private Debian 13 root on an older one.
# All chatter goes to standard error; standard input and output belong to the command.

set -euo pipefail

# ccache: one cache for every checkout, and precompiled headers allowed
# (large ones, hence the size)
export CCACHE_MAXSIZE=${CCACHE_MAXSIZE:-10G}
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime CCACHE_NOHASHDIR=1
export CCACHE_DEPEND=1 # what was never compiled goes through the preprocessor once, not twice

# Qt's tools complain where no locale is set at all.
[ -n "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" ] || export LC_CTYPE=C.UTF-8

source_dir=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
cache_dir=${XDG_CACHE_HOME:-${HOME:-$(cd ~ && pwd)}/.cache}/trunkline
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
    mapfile -t missing < <(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null |
        awk '$2 == "installed" { print $1 }' | sort -u | comm -13 - <(printf '%s\n' "$@" | sort -u))
    [ ${#missing[@]} -gt 0 ] || return 0
    say "installing: ${missing[*]}"
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -y)
    if ! as_root "${apt[@]}" install --no-install-recommends "${missing[@]}" </dev/null >&2; then
        say "once more, with current package lists"
        as_root "${apt[@]}" update </dev/null >&2
        as_root "${apt[@]}" install --no-install-recommends "${missing[@]}" </dev/null >&2
    fi
}

# True when this version of the package, or a newer one, is installed or can be.
offers() {
    local version
    version=$(dpkg-query -W -f '${Version}' "$1" 2>/dev/null) ||
        version=$(apt-cache policy "$1" 2>/dev/null | awk '/Candidate:/ && $2 != "(none)" { print $2 }')
    [ -n "$version" ] && dpkg --compare-versions "$version" ge "$2"
}

# True where the system's own packages are new enough.
is_native() {
    local ID='' ID_LIKE='' VERSION_ID=''
    # shellcheck source=/dev/null
    [ ! -r /etc/os-release ] || . /etc/os-release
    case $ID in
    debian) [ -z "$VERSION_ID" ] || dpkg --compare-versions "$VERSION_ID" ge 13 ;; # testing and unstable have no number
    *) [[ " $ID $ID_LIKE " == *" ubuntu "* ]] && offers qt6-base-dev 6.8 && offers libgit2-dev 1.9 &&
        offers libkf6syntaxhighlighting-dev 6.13 ;;
    esac
}

# The recipe of the private root, as a tar archive on standard output. The files touched are where the host's are bound.
root_archive() {
    # shellcheck disable=SC2016 # $1 is for the hook's own shell
    mmdebstrap --quiet --variant=apt --format=tar \
        --include="$(packages | paste -sd,)" \
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*' \
        --aptopt='APT::Install-Recommends "false"' \
        --customize-hook='cd "$1/etc" && rm -f localtime resolv.conf && touch gitconfig resolv.conf hosts hostname machine-id localtime timezone ../usr/lib/locale/locale-archive' \
        trixie -
}

# What an interrupted start left behind. mmdebstrap's files belong to other user ids when it ran as a plain user.
clear_leftovers() {
    rm -rf "$cache_dir"/partial.*
    local path
    for path in "${TMPDIR:-/tmp}"/trunkline-root.*; do
        if [ -d "$path" ] && [ -O "$path" ]; then
            rm -rf "$path" 2>/dev/null ||
                { mmdebstrap --unshare-helper find "$path" -mindepth 2 -delete && rm -rf "$path"; } || true
        fi
    done
}

# Builds the root beside its final name and renames it when whole, so that an interrupted one is never taken for a
# finished one.
build_root() {
    local partial scratch
    clear_leftovers
    partial=$(mktemp -d "$cache_dir/partial.XXXXXX")
    scratch=$(mktemp -d "${TMPDIR:-/tmp}/trunkline-root.XXXXXX")
    trap 'clear_leftovers; [ -d "$root" ] || say "the private root could not be made"' EXIT
    chmod 755 "$partial" "$scratch"
    TMPDIR=$scratch root_archive </dev/null |
        tar -x --no-same-owner --exclude=./dev --exclude=./proc --exclude=./sys -C "$partial"
    mv -T "$partial" "$root"
}

# Makes the private root once. The lock keeps two starts from building it twice; whoever works on it holds it, also
# when the start itself was killed.
make_root() {
    [ ! -d "$root" ] || return 0
    command -v apt-get >/dev/null || fail "Debian or Ubuntu is needed (apt-get was not found)"
    install_missing mmdebstrap bubblewrap uidmap debian-archive-keyring
    mkdir -p "$cache_dir"
    (
        if ! flock -n 9; then
            say "another start is making the private root; waiting for it"
            flock 9
        fi
        if [ ! -d "$root" ]; then
            say "making a private Debian 13 in $root (once, about two minutes)"
            build_root
            say "the root is ready"
        fi
    ) 9>"$cache_dir/root.lock"
}

# Gives `binds` the host's /var, but for what belongs to the packages of the root. Other programs' stores of containers
# are left out: each of their many mounts would have to be bound.
bind_var() {
    local path
    for path in "$root"/var/lib/* "$root"/var/cache/*; do
        [ ! -d "$path" ] || binds+=(--ro-bind "$path" "${path#"$root"}")
    done
    for path in /var/lib/* /var/cache/*; do
        case $path in */docker | */containerd | */containers | */kubelet | */lxc* | */machines | */snapd) continue ;; esac
        [ ! -d "$path" ] || [ ! -x "$path" ] || [ -e "$root$path" ] || binds+=(--bind "$path" "$path")
    done
    for path in /var/*; do
        case $path in /var/lib | /var/cache) continue ;; esac
        if [ -L "$path" ]; then
            binds+=(--symlink "$(readlink "$path")" "$path")
        elif [ -d "$path" ] && [ -x "$path" ]; then
            binds+=(--bind "$path" "$path")
        fi
    done
}

# The host's own files stay where they are; only /usr, /etc and parts of /var are the root's. The host's programs
# follow on PATH under /host, so that git finds the user's credential helpers.
in_root() {
    local binds=() path
    case $PWD/ in
    /usr/src/* | /usr/local/src/*) ;;
    /boot/* | /etc/* | /usr/*) fail "nothing in $PWD can be seen from the private root; start from another folder" ;;
    esac
    for path in bin lib lib32 lib64 sbin; do
        [ ! -L "$root/$path" ] || binds+=(--symlink "$(readlink "$root/$path")" "/$path")
    done
    binds+=(--ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc)
    binds+=(--dev-bind /dev /dev --bind /proc /proc --bind /sys /sys --ro-bind /usr /host/usr)
    for path in /etc/{passwd,group,resolv.conf,hosts,hostname,machine-id,localtime,timezone,gitconfig,ssl/certs/ca-certificates.crt} /usr/lib/locale/locale-archive; do
        [ ! -r "$path" ] || [ ! -e "$root$path" ] || binds+=(--ro-bind "$path" "$path")
    done
    for path in /usr/src /usr/local/src; do
        [ ! -d "$path" ] || [ ! -d "$root$path" ] || binds+=(--bind "$path" "$path")
    done
    bind_var
    for path in /*; do # the host's own folders: home, tmp, run, srv, mnt, opt and whatever else the administrator made
        case $path in
        /bin | /boot | /dev | /etc | /host | /lib* | /lost+found | /proc | /sbin | /sys | /usr | /var) ;;
        *) [ ! -d "$path" ] || [ ! -x "$path" ] || binds+=(--bind "$path" "$path") ;;
        esac
    done
    exec_or_run bwrap "${binds[@]}" --die-with-parent --chdir "$PWD" --setenv PATH \
        "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin:/usr/games:${PATH}:/host/usr/local/bin:/host/usr/bin" -- "$@"
}

replace= # may come from packaging/shell, when something is started in it
exec_or_run() { if [ -n "$replace" ]; then exec "$@"; else "$@"; fi; }

inside() { if [ -n "$root" ]; then in_root "$@"; else exec_or_run "$@"; fi; }

# Configures where that has to be done again: a new folder, one that was moved or belongs to another root, changed
# presets. What was compiled elsewhere goes; ccache brings back what it can.
configure() {
    local folder=$source_dir/build/$1 stamp=$source_dir/build/$1/environment.stamp
    local place="$source_dir in ${root:-this system}"
    if [ "$(cat "$stamp" 2>/dev/null)" = "$place" ] && [ ! "$source_dir/CMakePresets.json" -nt "$stamp" ]; then
        return 0
    fi
    if [ -d "$folder" ] && [ "$(cat "$stamp" 2>/dev/null)" != "$place" ]; then
        rm -rf "$folder"
    fi
    (cd "$source_dir" && inside cmake --preset "$1")
    printf '%s\n' "$place" >"$stamp"
}

# gcc wants a precompiled header at the address it was made for; with random addresses it is not always free.
ninja_steadily() {
    if inside setarch -R true 2>/dev/null; then
        inside setarch -R ninja "$@"
    else
        inside ninja "$@"
    fi
}

# Builds these targets of a preset, or everything, and says nothing when that is done already. One build of a checkout
# at a time.
build() {
    local preset=$1 folder=$source_dir/build/$1
    shift
    mkdir -p "$source_dir/build"
    (
        flock 9
        configure "$preset" 9>&-
        inside ninja -n -C "$folder" "$@" 9>&- | grep -q 'no work to do' || ninja_steadily -C "$folder" "$@" 9>&-
    ) 9>"$source_dir/build/.lock" </dev/null >&2
}

root=
if is_native; then
    mapfile -t wanted < <(packages)
    install_missing "${wanted[@]}"
else
    root=$cache_dir/root-$( (packages && declare -f root_archive) | sha256sum | cut -c1-16)
    make_root
fi
