# bash completion for trunkline. Verbs and options are those of `trunkline --help`, so that they never grow old.
_trunkline() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} words
    case $previous in
    --format) words='text json sarif junit github markdown html pdf' ;;
    --fail-on) words='error warning info never' ;;
    --color) words='auto always never' ;;
    --analysis) words='auto all none' ;;
    --repo)
        mapfile -t COMPREPLY < <(compgen -d -- "$current")
        return
        ;;
    *)
        if [[ $current == -* ]]; then
            words=$(trunkline --help 2>/dev/null | grep -oE -- '--[a-z-]+' | sort -u)
        elif ((COMP_CWORD == 1)); then
            words=$(trunkline --help 2>/dev/null | awk '$1 == "trunkline" && $2 ~ /^[a-z]+$/ { print $2 }' | sort -u)
            mapfile -t COMPREPLY < <(compgen -d -- "$current")
        fi
        ;;
    esac
    mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -W "${words-}" -- "$current")
}
complete -F _trunkline trunkline
