package io.zhangting.reviews.web;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The staff's lists. */
record QueueJson(List<RowJson> waiting, List<RowJson> mine, List<RowJson> finished) {

    record RowJson(
            UUID id,
            String title,
            String customer,
            String account,
            List<String> items,
            String state,
            String stateText,
            OffsetDateTime submittedAt,
            @Nullable String reviewer,
            long version) {}
}
