package io.zhangting.applications.persistence;

import static io.zhangting.applications.persistence.jooq.Tables.ITEM;

import io.zhangting.applications.domain.Application;
import io.zhangting.applications.domain.Item;
import io.zhangting.applications.persistence.jooq.tables.records.ItemRecord;
import io.zhangting.halls.domain.ItemKind;
import io.zhangting.kernel.ItemId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Items as rows. */
@Component
class ItemRows {

    private final DSLContext db;

    ItemRows(DSLContext db) {
        this.db = db;
    }

    Map<UUID, List<Item>> of(Collection<UUID> applications) {
        return db.selectFrom(ITEM)
                .where(ITEM.APPLICATION.in(applications))
                .orderBy(ITEM.APPLICATION, ITEM.POSITION)
                .fetchGroups(ITEM.APPLICATION, ItemRows::item);
    }

    void replace(Application application) {
        UUID id = application.id().value();
        db.deleteFrom(ITEM).where(ITEM.APPLICATION.eq(id)).execute();
        List<Item> all = application.items();
        db.batchInsert(IntStream.range(0, all.size())
                        .mapToObj(position -> row(id, position, all.get(position)))
                        .toList())
                .execute();
    }

    private static ItemRecord row(UUID application, int position, Item item) {
        ItemRecord row = new ItemRecord();
        row.setId(item.id().value());
        row.setApplication(application);
        row.setPosition(position);
        row.setKind(item.kind().value());
        ItemStates.write(item.state(), row);
        return row;
    }

    private static Item item(ItemRecord row) {
        return new Item(new ItemId(row.getId()), new ItemKind(row.getKind()), ItemStates.read(row));
    }
}
