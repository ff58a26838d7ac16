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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.InsertValuesStepN;
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

    /** @param before what the database has, if that is known: what is alike is not written again */
    void replace(Optional<List<Item>> before, Application application) {
        UUID id = application.id().value();
        List<Item> items = application.items();
        List<Item> there = before.orElse(List.of());
        if (before.isEmpty() || !ids(items).containsAll(ids(there))) {
            db.deleteFrom(ITEM)
                    .where(ITEM.APPLICATION.eq(id), ITEM.ID.notIn(ids(items)))
                    .execute();
        }
        write(IntStream.range(0, items.size())
                .filter(position ->
                        position >= there.size() || !items.get(position).equals(there.get(position)))
                .mapToObj(position -> row(id, position, items.get(position)))
                .toList());
    }

    private static Set<UUID> ids(List<Item> items) {
        return items.stream().map(item -> item.id().value()).collect(Collectors.toSet());
    }

    private void write(List<ItemRecord> rows) {
        if (!rows.isEmpty()) {
            InsertValuesStepN<ItemRecord> insert = db.insertInto(ITEM, ITEM.fields());
            for (ItemRecord row : rows) {
                insert = insert.values(row.intoArray());
            }
            insert.onConflict(ITEM.APPLICATION, ITEM.ID)
                    .doUpdate()
                    .setAllToExcluded()
                    .execute();
        }
    }

    private static ItemRecord row(UUID application, int position, Item item) {
        ItemRecord row = new ItemRecord();
        row.setId(item.id().value());
        row.setApplication(application);
        row.setPosition(position);
        row.setKind(item.kind().value());
        row.setOldPasswordGone(false);
        ItemStates.write(item.state(), row);
        return row;
    }

    private static Item item(ItemRecord row) {
        return new Item(new ItemId(row.getId()), new ItemKind(row.getKind()), ItemStates.read(row));
    }
}
