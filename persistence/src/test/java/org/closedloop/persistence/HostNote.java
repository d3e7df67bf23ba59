package org.closedloop.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a host keeps beside its cases. */
@Entity
@Table(name = "host_note")
class HostNote {

    @Id
    String id = "";

    protected HostNote() {}

    HostNote(String id) {
        this.id = id;
    }
}
