package io.zhangting.halls.packs;

import io.zhangting.halls.domain.HallPack;
import io.zhangting.halls.domain.TradingCalendar;
import io.zhangting.halls.port.HallPacks;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Reads the packs and the calendars once, at the start; a mistake stops it. */
@Component
@EnableConfigurationProperties(PackSettings.class)
class YamlHallPacks implements HallPacks {

    private final HallPack current;
    private final Map<String, HallPack> versions = new LinkedHashMap<>();
    private final TradingCalendar calendar;

    YamlHallPacks(PackSettings settings, PackFiles files) {
        current = read(settings.location(), files);
        versions.put(current.version(), current);
        settings.earlier().forEach(location -> keep(location, read(location, files)));
        calendar = new TradingCalendar(settings.calendars().stream()
                .map(file -> CalendarReader.read(Yaml.parse(file, files.read(file))))
                .toList());
    }

    private static HallPack read(String location, PackFiles files) {
        String name = location + "/pack.yaml";
        return new PackReader(location, files).read(Yaml.parse(name, files.read(name)));
    }

    private void keep(String location, HallPack earlier) {
        String file = location + "/pack.yaml: ";
        if (!earlier.id().equals(current.id())) {
            throw new PackMistake(file + "an earlier version of '" + current.id() + "' is expected, not a pack '"
                    + earlier.id() + "'; check zhangting.pack.earlier");
        }
        if (versions.put(earlier.version(), earlier) != null) {
            throw new PackMistake(file + "version \"" + earlier.version()
                    + "\" is there twice; give each change of a pack a version of its own");
        }
    }

    @Override
    public HallPack current() {
        return current;
    }

    @Override
    public Optional<HallPack> version(String version) {
        return Optional.ofNullable(versions.get(version));
    }

    @Override
    public TradingCalendar calendar() {
        return calendar;
    }
}
