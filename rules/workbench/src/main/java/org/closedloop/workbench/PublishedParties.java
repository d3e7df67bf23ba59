package org.closedloop.workbench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.closedloop.inspection.Channel;
import org.closedloop.inspection.Role;
import org.closedloop.law.Jurisdiction;
import org.jspecify.annotations.Nullable;

/**
 * Who was sampled, read from a published list (公布名单中的被抽样人).
 *
 * <ul>
 *   <li>{@code channel}: 生产 PRODUCTION, 流通 CIRCULATION, 电商 ONLINE, 使用, 医院 and 学校 USE; any other is unknown.
 *   <li>生产: the producer was sampled; a seller is another party.
 *   <li>Any other known channel: the seller was sampled, if its code or its region is given; the producer is then only
 *       the nominal one, another party, since a name on goods in circulation proves nothing.
 *   <li>流通 with no seller at all and the producer at home with the authority: the shop is the maker (an optician grinds
 *       what it sells), so the producer was sampled. The whole country is nobody's home.
 *   <li>Channel unknown: who was sampled is unknown; both are other parties, the producer as nominal one.
 *   <li>{@code organizer_region} is the jurisdiction of the handling authority; 全国 is the whole country. A region whose
 *       name is not in {@link Regions} is unknown.
 *   <li>{@code flags}: see {@link Findings}; {@code note} is not used.
 * </ul>
 */
final class PublishedParties {

    private static final Map<String, Channel> CHANNELS = Map.of(
            "生产", Channel.PRODUCTION,
            "流通", Channel.CIRCULATION,
            "电商", Channel.ONLINE,
            "使用", Channel.USE,
            "医院", Channel.USE,
            "学校", Channel.USE);
    private static final Set<Channel> SELLER_SAMPLED = Set.of(Channel.CIRCULATION, Channel.ONLINE, Channel.USE);

    private final Regions regions;
    private final Findings findings;

    PublishedParties(Regions regions, Findings findings) {
        this.regions = regions;
        this.findings = findings;
    }

    /** Puts what is known into the tree of a batch. */
    void put(Parties.Stakes stakes, Map<String, @Nullable Object> tree) {
        Channel channel = stakes.channel() == null ? null : CHANNELS.get(stakes.channel());
        Jurisdiction organizer = regions.find(stakes.organizerRegion());
        boolean producer = stakes.producer() != null || stakes.producerRegion() != null;
        boolean seller = stakes.seller() != null || stakes.sellerRegion() != null;
        boolean shopIsMaker =
                channel == Channel.CIRCULATION && !seller && atHome(regions.find(stakes.producerRegion()), organizer);
        Map<String, @Nullable Object> sampled = null;
        List<Map<String, @Nullable Object>> others = new ArrayList<>();
        if (producer && (channel == Channel.PRODUCTION || shopIsMaker)) {
            sampled = party(stakes.producer(), Role.PRODUCER, stakes.producerRegion());
        } else if (producer) {
            others.add(party(stakes.producer(), Role.NOMINAL_PRODUCER, stakes.producerRegion()));
        }
        if (seller) {
            Map<String, @Nullable Object> party = party(stakes.seller(), Role.SELLER, stakes.sellerRegion());
            if (channel != null && SELLER_SAMPLED.contains(channel)) {
                sampled = party;
            } else {
                others.add(party);
            }
        }
        tree.put("channel", channel == null ? null : channel.name());
        tree.put("jurisdiction", organizer == null ? null : organizer.code());
        tree.put("party", sampled);
        tree.put("others", others);
        tree.put("flags", findings.flags(stakes.remarks()));
    }

    private static boolean atHome(@Nullable Jurisdiction party, @Nullable Jurisdiction authority) {
        return party != null
                && authority != null
                && !authority.equals(Jurisdiction.NATIONAL)
                && authority.contains(party);
    }

    private Map<String, @Nullable Object> party(@Nullable String id, Role role, @Nullable String region) {
        Jurisdiction seat = regions.find(region);
        Map<String, @Nullable Object> party = new LinkedHashMap<>();
        party.put("id", id);
        party.put("role", role.name());
        party.put("jurisdiction", seat == null ? null : seat.code());
        return party;
    }
}
