CREATE TABLE `brief` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`from` text NOT NULL,
	`title` text NOT NULL,
	`sections` text NOT NULL,
	`with_figures` integer NOT NULL,
	`saved_at` text NOT NULL,
	`saved_by` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `brief_once` ON `brief` (`kind`,`from`);--> statement-breakpoint
CREATE TABLE `patrol` (
	`id` text PRIMARY KEY NOT NULL,
	`date` text NOT NULL,
	`start_minute` integer NOT NULL,
	`end_minute` integer NOT NULL,
	`person_ids` text NOT NULL,
	`route` text NOT NULL,
	`found` text NOT NULL,
	`removed` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `patrol_by_date` ON `patrol` (`date`);--> statement-breakpoint
CREATE TABLE `tally` (
	`id` text PRIMARY KEY NOT NULL,
	`date` text NOT NULL,
	`kind` text NOT NULL,
	`count` integer NOT NULL,
	`at` text NOT NULL,
	`note` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `tally_by_date` ON `tally` (`date`,`kind`,`count`);--> statement-breakpoint
CREATE TABLE `activity` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`date` text NOT NULL,
	`place` text NOT NULL,
	`host_id` text,
	`person_ids` text NOT NULL,
	`headcount` integer NOT NULL,
	`pledge` text NOT NULL,
	`words` text NOT NULL,
	`removed` integer NOT NULL,
	FOREIGN KEY (`host_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `activity_by_date` ON `activity` (`date`);--> statement-breakpoint
CREATE TABLE `birthday` (
	`id` text PRIMARY KEY NOT NULL,
	`month_day` text NOT NULL,
	`greeted_on` text,
	FOREIGN KEY (`id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `good_deed` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`date` text NOT NULL,
	`person_ids` text NOT NULL,
	`words` text NOT NULL,
	`form` text NOT NULL,
	`removed` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `good_deed_by_date` ON `good_deed` (`date`);--> statement-breakpoint
CREATE TABLE `common_reply` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`title` text NOT NULL,
	`words` text NOT NULL,
	`position` integer NOT NULL,
	`removed` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `delivery_task` (
	`id` text PRIMARY KEY NOT NULL,
	`date` text NOT NULL,
	`unit_id` text,
	`room` text NOT NULL,
	`kind` text NOT NULL,
	`need` text NOT NULL,
	`team` text NOT NULL,
	`taker_id` text,
	`household_id` text,
	`outcome` text,
	`done_at` text,
	`removed` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `building_unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`taker_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`household_id`) REFERENCES `isolated_household`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `delivery_task_by_date` ON `delivery_task` (`date`);--> statement-breakpoint
CREATE INDEX `delivery_task_by_household` ON `delivery_task` (`household_id`);--> statement-breakpoint
CREATE TABLE `escort` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text,
	`room` text NOT NULL,
	`destination` text NOT NULL,
	`depart_at` text NOT NULL,
	`back_by` text NOT NULL,
	`aids` text NOT NULL,
	`vehicle` text NOT NULL,
	`note` text NOT NULL,
	`removed` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `building_unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `escort_by_time` ON `escort` (`depart_at`);--> statement-breakpoint
CREATE TABLE `escort_step` (
	`id` text PRIMARY KEY NOT NULL,
	`escort_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` text NOT NULL,
	`handed_by` text NOT NULL,
	`taken_by` text NOT NULL,
	`note` text NOT NULL,
	FOREIGN KEY (`escort_id`) REFERENCES `escort`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `escort_step_by_escort` ON `escort_step` (`escort_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `escort_step_once` ON `escort_step` (`escort_id`,`kind`);--> statement-breakpoint
CREATE TABLE `isolated_household` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text,
	`room` text NOT NULL,
	`from` text NOT NULL,
	`until` text,
	`kinds` text NOT NULL,
	`needs` text NOT NULL,
	`removed` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `building_unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `parcel` (
	`id` text PRIMARY KEY NOT NULL,
	`batch_id` text NOT NULL,
	`unit_id` text,
	`room` text NOT NULL,
	`shelf` text NOT NULL,
	`pieces` integer NOT NULL,
	`delivered_at` text,
	`deliverer_id` text,
	`removed` integer NOT NULL,
	FOREIGN KEY (`batch_id`) REFERENCES `parcel_batch`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `building_unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`deliverer_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `parcel_by_batch` ON `parcel` (`batch_id`);--> statement-breakpoint
CREATE INDEX `parcel_by_delivery` ON `parcel` (`delivered_at`);--> statement-breakpoint
CREATE TABLE `parcel_batch` (
	`id` text PRIMARY KEY NOT NULL,
	`arrived_at` text NOT NULL,
	`source` text NOT NULL,
	`disinfected_at` text,
	`note` text NOT NULL,
	`removed` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `parcel_batch_by_arrival` ON `parcel_batch` (`arrived_at`);--> statement-breakpoint
CREATE TABLE `service_request` (
	`id` text PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`at` text NOT NULL,
	`channel` text NOT NULL,
	`kind` text NOT NULL,
	`unit_id` text,
	`room` text NOT NULL,
	`phone` text NOT NULL,
	`words` text NOT NULL,
	`taker_id` text,
	`due_at` text,
	`outcome` text,
	`done_at` text,
	`result` text NOT NULL,
	`reply_id` text,
	`removed` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `building_unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`taker_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reply_id`) REFERENCES `common_reply`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `service_request_number` ON `service_request` (`number`);--> statement-breakpoint
CREATE INDEX `service_request_by_time` ON `service_request` (`at`);--> statement-breakpoint
CREATE INDEX `service_request_by_done` ON `service_request` (`done_at`);--> statement-breakpoint
CREATE TABLE `care_case` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text,
	`room` text NOT NULL,
	`called` text NOT NULL,
	`phone` text NOT NULL,
	`needs` text NOT NULL,
	`words` text NOT NULL,
	`carer_id` text NOT NULL,
	`deputy_id` text,
	`every_days` integer NOT NULL,
	`from` text NOT NULL,
	`until` text,
	`purge_on` text NOT NULL,
	`removed` integer NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `building_unit`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`carer_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`deputy_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `care_contact` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`at` text NOT NULL,
	`way` text NOT NULL,
	`outcome` text NOT NULL,
	`words` text NOT NULL,
	`person_id` text NOT NULL,
	`removed` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `care_case`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `care_contact_by_case` ON `care_contact` (`case_id`,`at`);--> statement-breakpoint
CREATE INDEX `care_contact_by_time` ON `care_contact` (`at`);--> statement-breakpoint
CREATE TABLE `visit` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`room` text NOT NULL,
	`at` text NOT NULL,
	`result` text NOT NULL,
	`person_ids` text NOT NULL,
	`note` text NOT NULL,
	`removed` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `visit_round`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `building_unit`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `visit_by_door` ON `visit` (`round_id`,`unit_id`,`room`,`at`);--> statement-breakpoint
CREATE INDEX `visit_by_time` ON `visit` (`at`);--> statement-breakpoint
CREATE TABLE `visit_round` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`questions` text NOT NULL,
	`pairs` text NOT NULL,
	`closed_at` text,
	`removed` integer NOT NULL
);
