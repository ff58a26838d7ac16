// One line between the library and the front: verb, number, and fields whose bytes are percent-encoded.
#pragma once

#include <cstdlib>
#include <map>
#include <sstream>
#include <string>

struct Line {
    std::string verb;
    int number = 0;
    std::map<std::string, std::string> fields;

    bool has(const std::string &field) const { return fields.count(field) > 0; }

    std::string text(const std::string &field) const {
        auto found = fields.find(field);
        return found == fields.end() ? "" : found->second;
    }

    int integer(const std::string &field) const { return std::atoi(text(field).c_str()); }

    bool yes(const std::string &field) const { return text(field) == "1"; }

    static Line parse(const std::string &line) {
        std::istringstream words(line);
        Line parsed;
        words >> parsed.verb >> parsed.number;
        for (std::string word; words >> word;) {
            auto equals = word.find('=');
            if (equals != std::string::npos) {
                parsed.fields[word.substr(0, equals)] = decoded(word.substr(equals + 1));
            }
        }
        return parsed;
    }

    std::string written() const {
        std::string line = verb + " " + std::to_string(number);
        for (const auto &field : fields) {
            line += " " + field.first + "=" + encoded(field.second);
        }
        return line + "\n";
    }

private:
    static std::string encoded(const std::string &bytes) {
        static const char HEX[] = "0123456789ABCDEF";
        std::string safe;
        for (unsigned char byte : bytes) {
            if (byte > ' ' && byte < 0x7f && byte != '%' && byte != '=') {
                safe += static_cast<char>(byte);
            } else {
                safe += {'%', HEX[byte >> 4], HEX[byte & 15]};
            }
        }
        return safe;
    }

    static std::string decoded(const std::string &safe) {
        std::string bytes;
        for (std::size_t i = 0; i < safe.size(); i++) {
            if (safe[i] == '%' && i + 2 < safe.size()) {
                bytes += static_cast<char>(std::strtol(safe.substr(i + 1, 2).c_str(), nullptr, 16));
                i += 2;
            } else {
                bytes += safe[i];
            }
        }
        return bytes;
    }
};
