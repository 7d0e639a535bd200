# fish completion for trunkline. Verbs and options are those of `trunkline --help`, so that they never grow old.
function __trunkline_verbs
    trunkline --help 2>/dev/null | awk '$1 == "trunkline" && $2 ~ /^[a-z]+$/ { print $2 }' | sort -u
end
function __trunkline_options
    trunkline --help 2>/dev/null | grep -oE -- '--[a-z-]+' | sort -u
end
complete -c trunkline -n 'test (count (commandline -opc)) -eq 1' -a '(__trunkline_verbs)'
complete -c trunkline -n 'string match -q -- "-*" (commandline -ct)' -f -a '(__trunkline_options)'
complete -c trunkline -l format -x -a 'text json sarif junit github markdown html pdf'
complete -c trunkline -l fail-on -x -a 'error warning info never'
complete -c trunkline -l color -x -a 'auto always never'
complete -c trunkline -l analysis -x -a 'auto all none'
complete -c trunkline -l repo -r -a '(__fish_complete_directories)'
