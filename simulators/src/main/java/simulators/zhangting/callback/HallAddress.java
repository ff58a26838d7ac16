package simulators.zhangting.callback;

import java.net.URI;
import java.util.Set;

/** Where the hall listens: the part of its addresses before {@code /api/}. */
public record HallAddress(URI base) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    public HallAddress {
        base = URI.create(base.toString().replaceAll("/+$", ""));
        if (base.getHost() == null || !SCHEMES.contains(base.getScheme()) || base.getRawQuery() != null) {
            throw new IllegalArgumentException("a hall's address is http://host:port");
        }
    }

    public static HallAddress parse(String text) {
        return new HallAddress(URI.create(text.strip()));
    }

    URI resolve(String path) {
        return URI.create(base + path);
    }

    @Override
    public String toString() {
        return base.toString();
    }
}
