// Copies between the interface's structs and lines; a text that is too long loses its end, as in the vendor's library.
#pragma once

#include <algorithm>
#include <cstring>
#include <string>

#include "line.h"
#include "trader_api.h"

template <class Number> Number at(const char *place) {
    Number number;
    std::memcpy(&number, place, sizeof number);
    return number;
}

template <class Number> void put(char *place, Number number) { std::memcpy(place, &number, sizeof number); }

inline std::string written(const FieldEntry &entry, const char *place) {
    switch (entry.kind) {
    case 's': return std::string(place, strnlen(place, entry.size));
    case 'c': return *place == 0 ? "" : std::string(1, *place);
    case 'i': return at<int>(place) == 0 ? "" : std::to_string(at<int>(place));
    default: return at<double>(place) == 0 ? "" : std::to_string(at<double>(place));
    }
}

inline void read(const FieldEntry &entry, const std::string &value, char *place) {
    switch (entry.kind) {
    case 's': std::memcpy(place, value.data(), std::min(value.size(), entry.size - 1)); break;
    case 'c': *place = value.empty() ? '\0' : value[0]; break;
    case 'i': put(place, std::atoi(value.c_str())); break;
    default: put(place, std::atof(value.c_str())); break;
    }
}

template <class Struct> void intoLine(const Struct *source, Line &line) {
    for (const auto &entry : Layout<Struct>::entries) {
        auto value = written(entry, reinterpret_cast<const char *>(source) + entry.offset);
        if (!value.empty()) {
            line.fields[entry.name] = value;
        }
    }
}

/** Into a struct that is all zero. */
template <class Struct> void outOfLine(const Line &line, Struct &target) {
    for (const auto &entry : Layout<Struct>::entries) {
        if (line.has(entry.name)) {
            read(entry, line.text(entry.name), reinterpret_cast<char *>(&target) + entry.offset);
        }
    }
}
