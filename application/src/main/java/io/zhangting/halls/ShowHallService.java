package io.zhangting.halls;

import io.zhangting.halls.domain.Business;
import io.zhangting.halls.domain.CounterId;
import io.zhangting.halls.domain.HallPack;
import io.zhangting.halls.domain.Opening;
import io.zhangting.halls.domain.PackDocument;
import io.zhangting.halls.port.BusinessClock;
import io.zhangting.halls.port.HallPacks;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
class ShowHallService implements ShowHall {

    private final HallPacks packs;
    private final BusinessClock clock;

    ShowHallService(HallPacks packs, BusinessClock clock) {
        this.packs = packs;
        this.clock = clock;
    }

    @Override
    public HallPack pack() {
        return packs.current();
    }

    @Override
    public HallPack pack(String version) {
        return packs.version(version).orElseGet(packs::current);
    }

    @Override
    public Instant now() {
        return clock.now();
    }

    @Override
    public Optional<PackDocument> document(String key) {
        return packs.current().document(key);
    }

    @Override
    public Opening opening(Business business) {
        return business.hours().at(clock.local(), packs.calendar());
    }

    @Override
    public Opening opening(CounterId counter) {
        return pack().counter(counter).hours().at(clock.local(), packs.calendar());
    }
}
