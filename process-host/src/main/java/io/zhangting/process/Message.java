package io.zhangting.process;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One line of the protocol between the hall and a child: a verb, the number of the question it belongs to (0: to none),
 * and named texts. It may carry secrets, so it prints only its verb and number.
 */
public record Message(String verb, long id, Map<String, String> fields) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    public Message {
        requireName(verb);
        fields.keySet().forEach(Message::requireName);
        fields = Map.copyOf(fields);
    }

    private static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("names are lower-case words with hyphens");
        }
    }

    /** @throws Malformed if the field is missing */
    public String get(String field) throws Malformed {
        return find(field).orElseThrow(() -> new Malformed(verb + " without " + field));
    }

    public Optional<String> find(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    String line() {
        return fields.entrySet().stream()
                .map(field -> " " + field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .sorted()
                .collect(Collectors.joining("", verb + " " + id, ""));
    }

    static Message parse(String line) throws Malformed {
        List<String> words = List.of(line.split(" ", -1));
        if (words.size() < 2 || !NUMBER.matcher(words.get(1)).matches()) {
            throw new Malformed("not a line of the protocol");
        }
        Map<String, String> fields = new HashMap<>();
        for (String word : words.subList(2, words.size())) {
            int mark = word.indexOf('=');
            if (mark < 1 || fields.put(word.substring(0, mark), decoded(word.substring(mark + 1))) != null) {
                throw new Malformed("not a field of the protocol");
            }
        }
        return checked(words.getFirst(), Long.parseLong(words.get(1)), fields);
    }

    private static Message checked(String verb, long id, Map<String, String> fields) throws Malformed {
        try {
            return new Message(verb, id, fields);
        } catch (IllegalArgumentException notOurs) {
            throw new Malformed("not a name of the protocol");
        }
    }

    private static String decoded(String text) throws Malformed {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            throw new Malformed("not a text of the protocol");
        }
    }

    @Override
    public String toString() {
        return "Message[" + verb + " " + id + "]";
    }
}
