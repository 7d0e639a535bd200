# Fails when words that people read are put together with a comma, a colon, brackets or a full stop written in code:
# other languages have others, or no space behind them. models/wording/phrasing.h has what to use instead.
set(string "u?\"[^\"]*(, |: |; |[.] | [(])[^\"]*\"_(s|L1)")
set(append "[+%]=? *u'[.)]'[;)]")
set(folders models/wording models/items models/findings models/feeds ui)
# What stands before a name that is compared, the name of a syntax, and before what others wrote.
set(allowed "startsWith|section[(]|definitionForName|QRegularExpression ")

set(checked 0)
foreach(folder IN LISTS folders)
  file(GLOB_RECURSE sources RELATIVE "${ROOT}" "${ROOT}/${folder}/*.h" "${ROOT}/${folder}/*.cpp")
  foreach(source IN LISTS sources)
    math(EXPR checked "${checked} + 1")
    file(STRINGS "${ROOT}/${source}" lines REGEX "${string}|${append}")
    foreach(line IN LISTS lines)
      if(NOT line MATCHES "${allowed}")
        message(SEND_ERROR "${source}: ${line}")
      endif()
    endforeach()
  endforeach()
endforeach()
if(checked EQUAL 0)
  message(FATAL_ERROR "no sources below ${ROOT}: nothing was checked")
endif()
