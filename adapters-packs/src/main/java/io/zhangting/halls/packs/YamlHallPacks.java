package io.zhangting.halls.packs;

import io.zhangting.halls.domain.HallPack;
import io.zhangting.halls.domain.TradingCalendar;
import io.zhangting.halls.port.HallPacks;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Reads the pack and the calendars once, at the start; a mistake stops it. */
@Component
@EnableConfigurationProperties(PackSettings.class)
class YamlHallPacks implements HallPacks {

    private final HallPack pack;
    private final TradingCalendar calendar;

    YamlHallPacks(PackSettings settings, PackFiles files) {
        String name = settings.location() + "/pack.yaml";
        this.pack = new PackReader(settings.location(), files).read(Yaml.parse(name, files.read(name)));
        this.calendar = new TradingCalendar(settings.calendars().stream()
                .map(file -> CalendarReader.read(Yaml.parse(file, files.read(file))))
                .toList());
    }

    @Override
    public HallPack current() {
        return pack;
    }

    @Override
    public TradingCalendar calendar() {
        return calendar;
    }
}
