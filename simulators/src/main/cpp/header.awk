# Makes trader_api.h out of tables/: the declarations of the trader interface, written from its layout.
BEGIN {
    FS = "|"
    print "// Made by header.awk out of tables/. Not to be edited."
    print "#pragma once\n#include <cstddef>\n#include <type_traits>\n"
    print "enum THOST_TE_RESUME_TYPE { THOST_TERT_RESTART, THOST_TERT_RESUME, THOST_TERT_QUICK, THOST_TERT_NONE };\n"
    print "struct FieldEntry { const char *name; char kind; std::size_t offset; std::size_t size; };"
    print "template <class Struct> struct Layout;\n"
}

FNR == 1 { next }

# --- structs.csv: struct|field|type|offset ---
NF == 4 && FILENAME ~ /structs/ {
    type = "CThostFtdc" $1 "Field"
    if (!($1 in known)) {
        known[$1] = 1
        members = entries = asserts = ""
    }
    if ($2 == "sizeof") {
        print "struct " type " {\n" members "};"
        print asserts "static_assert(sizeof(" type ") == " $4 ", \"" $1 "\");"
        print "static_assert(std::is_standard_layout<" type ">::value, \"" $1 "\");"
        print "template <> struct Layout<" type "> {\n    static constexpr FieldEntry entries[] = {\n" entries "    };\n};\n"
        next
    }
    array = ""
    plain = $3
    if (match($3, /\[/)) {
        plain = substr($3, 1, RSTART - 1)
        array = substr($3, RSTART)
    }
    members = members "    " plain " " $2 array ";\n"
    kind = array != "" ? "s" : substr(plain, 1, 1)
    asserts = asserts "static_assert(offsetof(" type ", " $2 ") == " $4 ", \"" $1 "." $2 "\");\n"
    entries = entries "        {\"" $2 "\", '" kind "', offsetof(" type ", " $2 "), sizeof(" plain array ")},\n"
    next
}

# --- virtual-methods.csv: class|returns|method|parameter types ---
{
    count = split($4, types, ",")
    for (i = 1; i <= count; i++) {
        name = types[i]
        if (name ~ /^CThostFtdc.*Field\*$/) {
            sub(/^CThostFtdc/, "", name)
            sub(/Field\*$/, "", name)
            if (!(name in known)) {
                known[name] = 1
                print "struct CThostFtdc" name "Field;"
            }
        }
    }
    signature = $2 " " $3 "(" $4 ")"
    if ($1 == "CThostFtdcTraderSpi") {
        spi = spi "    virtual " signature " {}\n"
        next
    }
    api = api "    virtual " signature " = 0;\n"
    refusing = refusing "    " signature " override { " refusal($2) "}\n"
}

function refusal(returns) {
    return returns == "int" ? "return -1; " : returns == "void" ? "" : "return \"\"; "
}

END {
    print "\nclass CThostFtdcTraderSpi {\npublic:\n" spi "};\n"
    print "class __attribute__((visibility(\"default\"))) CThostFtdcTraderApi {\npublic:"
    print "    static CThostFtdcTraderApi *CreateFtdcTraderApi(const char *flowPath);"
    print "    static const char *GetApiVersion();\n" api "\nprotected:\n    ~CThostFtdcTraderApi() {}\n};\n"
    print "/** Refuses every request. */\nclass RefusingApi : public CThostFtdcTraderApi {\npublic:\n" refusing
    print "protected:\n    ~RefusingApi() {}\n};"
}
