# shellcheck shell=bash
# Sourced by the checks that need packages from npm: npm_modules FOLDER fetches the packages of FOLDER/package-lock.json
# once, keeps them in the cache folder, named by the lock file, and sets `modules`. Without them and without network
# the test is skipped (77).
npm_modules() {
    modules=${XDG_CACHE_HOME:-$HOME/.cache}/trunkline/node-$(sha256sum <"$1/package-lock.json" | cut -c1-16)
    [ ! -d "$modules" ] || return 0
    command -v npm >/dev/null || { echo "skipped: npm is not installed, and $modules is not there"; exit 77; }
    mkdir -p "$(dirname -- "$modules")"
    partial=$(mktemp -d "$modules.XXXXXX")
    trap 'rm -rf "$partial"' EXIT
    cp "$1/package.json" "$1/package-lock.json" "$partial"
    npm ci --prefix "$partial" --ignore-scripts --no-audit --no-fund --fetch-retries=0 >"$partial/log" 2>&1 ||
        { tail -n 3 "$partial/log"; echo "skipped: npm could not fetch the packages, and $modules is not there"; exit 77; }
    mv -T "$partial" "$modules" 2>/dev/null || [ -d "$modules" ] # two test runs at once: the first one wins
}
